//go:build !nonats

package nats

import (
	"bytes"
	"crypto/ed25519"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"fmt"
	"math/big"
	"os"
	"time"

	client "github.com/nats-io/nats.go"
	"github.com/nats-io/nkeys"
)

// creds are what a file of credentials holds: a seed of this owner's nodes, or a NATS user's JWT.
type creds struct {
	path string
	seed nkeys.KeyPair // nil where the file has a JWT
	cert tls.Certificate
	root *x509.CertPool
}

// NewCreds draws a seed that the nodes of one owner share. It goes into a file that the owner alone may read.
func NewCreds() ([]byte, error) {
	pair, err := nkeys.CreateUser()
	if err != nil {
		return nil, fmt.Errorf("drawing a seed: %w", err)
	}
	seed, err := pair.Seed()
	if err != nil {
		return nil, fmt.Errorf("drawing a seed: %w", err)
	}
	return append(seed, '\n'), nil
}

// maxCreds bounds a file of credentials, in bytes.
const maxCreds = 64 << 10

// readCreds reads a file of credentials; no path gives none.
func readCreds(path string) (*creds, error) {
	if path == "" {
		return nil, nil
	}
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, fmt.Errorf("%w: credentials: %w", ErrConfig, err)
	case !info.Mode().IsRegular() || info.Size() > maxCreds:
		return nil, fmt.Errorf("%w: %s is not a file of credentials", ErrConfig, path)
	case info.Mode().Perm()&0o077 != 0:
		return nil, fmt.Errorf("%w: %s may be read by others (mode %04o): run chmod 600 %s", ErrConfig, path, info.Mode().Perm(), path)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("%w: credentials: %w", ErrConfig, err)
	}
	c := &creds{path: path}
	if bytes.Contains(data, []byte("BEGIN NATS USER JWT")) {
		return c, nil
	}
	seed := bytes.TrimSpace(data)
	prefix, raw, err := nkeys.DecodeSeed(seed)
	if err != nil || prefix != nkeys.PrefixByteUser {
		return nil, fmt.Errorf("%w: %s holds neither a seed of `omega bus creds` nor a NATS user's credentials", ErrConfig, path)
	}
	if c.seed, err = nkeys.FromSeed(seed); err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrConfig, path, err)
	}
	return c, c.certify(raw)
}

// certName is the name in the certificates of Omega's own servers.
const certName = "omega-bus"

// certify derives the TLS key of this owner's servers from the seed, and its certificate. Both are the same on every node,
// so that each can tell that the other knows the seed.
func (c *creds) certify(seed []byte) error {
	secret, err := hkdf.Key(sha256.New, seed, nil, "omega bus tls", ed25519.SeedSize)
	if err != nil {
		return fmt.Errorf("deriving the bus's TLS key: %w", err)
	}
	key := ed25519.NewKeyFromSeed(secret)
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: certName}, DNSNames: []string{certName},
		NotBefore: time.Unix(0, 0).UTC(), NotAfter: time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC),
		KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
		BasicConstraintsValid: true, IsCA: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		return fmt.Errorf("making the bus's certificate: %w", err)
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		return fmt.Errorf("making the bus's certificate: %w", err)
	}
	c.cert = tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key, Leaf: cert}
	c.root = x509.NewCertPool()
	c.root.AddCert(cert)
	return nil
}

// options are what a client shows and demands. Credentials are never shown to a server without TLS.
func (c *creds) options() ([]client.Option, error) {
	if c.seed == nil {
		return []client.Option{client.UserCredentials(c.path), client.Secure(&tls.Config{MinVersion: tls.VersionTLS12})}, nil
	}
	public, err := c.seed.PublicKey()
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrConfig, c.path, err)
	}
	return []client.Option{
		client.Nkey(public, c.seed.Sign),
		client.Secure(&tls.Config{MinVersion: tls.VersionTLS13, RootCAs: c.root, ServerName: certName}),
	}, nil
}
