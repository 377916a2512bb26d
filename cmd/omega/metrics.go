package main

import (
	"context"
	"errors"
	"net"
	"net/http"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node/metrics"
)

func metricsFlag() cli.Flag {
	return &cli.StringFlag{Name: "metrics", Usage: "`HOST:PORT` to serve /metrics, /healthz and /readyz on (default: nowhere)", EnvVars: env("METRICS")}
}

// metricsListener takes the port before the node is begun, so that a busy one is told at once; nil = none is wanted.
func metricsListener(c *cli.Context) (net.Listener, error) {
	at := c.String("metrics")
	if at == "" {
		return nil, nil
	}
	l, err := net.Listen("tcp", at)
	if err != nil {
		return nil, usagef("--metrics: %w; name a free HOST:PORT of this machine", err)
	}
	return l, nil
}

// metricsTimeout bounds a request, and the end of the last ones.
const metricsTimeout = 10 * time.Second

// serveMetrics serves until the context ends.
func serveMetrics(ctx context.Context, l net.Listener, source metrics.Source) error {
	handler, err := metrics.Handler(source, version)
	if err != nil {
		return errors.Join(err, l.Close())
	}
	server := &http.Server{Handler: handler, ReadTimeout: metricsTimeout, WriteTimeout: metricsTimeout, MaxHeaderBytes: 16 << 10}
	ended := context.AfterFunc(ctx, func() {
		last, cancel := context.WithTimeout(context.WithoutCancel(ctx), metricsTimeout)
		defer cancel()
		_ = server.Shutdown(last) // what does not end in time is cut off
	})
	defer ended()
	if err := server.Serve(l); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}
