package metrics

import (
	"encoding/json"
	"net/http"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// Check is one condition that a running node needs. Text says why it does not hold and how to mend it, or what is to be
// known though it holds. Fatal ones leave the node unable to go on without its operator.
type Check struct {
	Name  string `json:"name"`
	OK    bool   `json:"ok"`
	Text  string `json:"text,omitempty"`
	Fatal bool   `json:"fatal,omitempty"`
}

// Handler serves /metrics, /healthz and /readyz. /readyz answers 503 while a condition does not hold, /healthz only
// while a fatal one does not; both list every condition as JSON. Nothing can be changed through it.
func Handler(source Source, version string) (http.Handler, error) {
	registry := prometheus.NewRegistry()
	if err := registry.Register(NewCollector(source, version)); err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(registry, promhttp.HandlerOpts{}))
	mux.HandleFunc("GET /readyz", answer(source, func(c Check) bool { return !c.OK }))
	mux.HandleFunc("GET /healthz", answer(source, func(c Check) bool { return !c.OK && c.Fatal }))
	return mux, nil
}

// report is the body of /healthz and /readyz.
type report struct {
	OK     bool    `json:"ok"`
	Checks []Check `json:"checks"`
}

func answer(source Source, fails func(Check) bool) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		rep := report{OK: true, Checks: source.Health()}
		for _, c := range rep.Checks {
			rep.OK = rep.OK && !fails(c)
		}
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Cache-Control", "no-store")
		if !rep.OK {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
		_ = json.NewEncoder(w).Encode(rep) // the asker has gone
	}
}
