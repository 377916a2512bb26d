package artifact_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/artifact"
	"github.com/agijobs/omega/node/protocol"
)

// helloID is the published content id of the six bytes "hello\n" kept raw.
const helloID = "bafkreicysg23kiwv34eg2d7qweipxwosdo2py4ldv42nbauguluen5v6am"

func open(t *testing.T, cfg artifact.Config) *artifact.Store {
	t.Helper()
	if cfg.Dir == "" {
		cfg.Dir = t.TempDir()
	}
	s, err := artifact.Open(cfg)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	return s
}

func TestPutAndGet(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := open(t, artifact.Config{Dir: dir})
	uri, err := s.Put([]byte("hello\n"))
	require.NoError(t, err)
	require.Equal(t, artifact.URI(helloID), uri)
	require.Equal(t, helloID, artifact.ID([]byte("hello\n")))
	again, err := s.Put([]byte("hello\n"))
	require.NoError(t, err)
	require.Equal(t, uri, again)

	data, err := open(t, artifact.Config{Dir: dir}).Get(t.Context(), uri)
	require.NoError(t, err)
	require.Equal(t, "hello\n", string(data))

	data, err = s.Load(t.Context(), uri, protocol.DocumentHash(data))
	require.NoError(t, err)
	require.Equal(t, "hello\n", string(data))
	_, err = s.Load(t.Context(), uri, protocol.Hash{1})
	require.ErrorIs(t, err, artifact.ErrMismatch)
	_, err = s.Get(t.Context(), artifact.URI(artifact.ID([]byte("absent"))))
	require.ErrorIs(t, err, artifact.ErrNotFound)
	_, err = s.Put(make([]byte, 1<<20+1))
	require.ErrorContains(t, err, "at most")
}

// Content may lie in a file of its own, as a hand or a version before journals put it there; one that is damaged is no content.
func TestFilesOfTheirOwn(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := open(t, artifact.Config{Dir: dir})
	require.NoError(t, os.WriteFile(filepath.Join(dir, helloID), []byte("hello\n"), 0o644))
	data, err := s.Local(helloID)
	require.NoError(t, err)
	require.Equal(t, "hello\n", string(data))
	require.NoError(t, os.WriteFile(filepath.Join(dir, helloID), []byte("hellp\n"), 0o644))
	_, err = s.Local(helloID)
	require.ErrorIs(t, err, artifact.ErrTampered)
	_, err = s.Put([]byte("hello\n"))
	require.NoError(t, err)
	data, err = s.Local(helloID)
	require.NoError(t, err)
	require.Equal(t, "hello\n", string(data))

	require.NoError(t, os.Remove(filepath.Join(dir, helloID)))
	require.NoError(t, os.Mkdir(filepath.Join(dir, helloID), 0o755))
	_, err = open(t, artifact.Config{Dir: dir}).Local(helloID)
	require.NoError(t, err, "a directory is in nobody's way")
}

func TestManyWritersOfOneDirectory(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	stores := []*artifact.Store{open(t, artifact.Config{Dir: dir}), open(t, artifact.Config{Dir: dir})}
	var writers sync.WaitGroup
	for i := range 8 {
		writers.Go(func() {
			for k := range 10 {
				data := fmt.Appendf(nil, "content %d", k)
				uri, err := stores[i%2].Put(data)
				if err != nil || uri != artifact.URI(artifact.ID(data)) {
					t.Errorf("writer %d: %s %v", i, uri, err)
				}
			}
		})
	}
	writers.Wait()
	for _, s := range stores {
		require.NoError(t, s.Close())
		_, err := s.Put([]byte("late"))
		require.ErrorContains(t, err, "the store is closed")
	}
	files, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, files, 2, "a journal of each")
	for k := range 10 {
		_, err := open(t, artifact.Config{Dir: dir}).Local(artifact.ID(fmt.Appendf(nil, "content %d", k)))
		require.NoError(t, err)
	}
}

func TestInlineData(t *testing.T) {
	t.Parallel()
	s := open(t, artifact.Config{MaxBytes: 100})
	for uri, want := range map[string]string{
		artifact.Inline([]byte(`{"v":1}`)):    `{"v":1}`,
		"data:,plain%20text":                  "plain text",
		"DATA:text/plain;charset=utf-8,a+b":   "a+b",
		"data:application/json;BASE64,e30%3D": "{}",
	} {
		data, err := s.Get(t.Context(), uri)
		require.NoError(t, err)
		require.Equal(t, want, string(data))
	}
	for _, uri := range []string{
		"data:", "data:nocomma", "data:,%zz", "data:;base64,e30", "data:;base64,e3 0=",
		"data:," + strings.Repeat("x", 101), "data:," + strings.Repeat("x", 10_000),
		"data:;base64," + base64.StdEncoding.EncodeToString(make([]byte, 101)),
	} {
		_, err := s.Get(t.Context(), uri)
		require.ErrorIs(t, err, artifact.ErrRefused, uri)
		require.Less(t, len(err.Error()), 500)
	}
}

func TestHostileURIsAreRefused(t *testing.T) {
	t.Parallel()
	hit := httptest.NewTLSServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("reached the server") }))
	t.Cleanup(hit.Close)
	s := open(t, artifact.Config{HTTPS: true, Timeout: 5 * time.Second})
	off := open(t, artifact.Config{})
	for _, uri := range []string{
		"", "nothing", "http://127.0.0.1/x", "http://example.com/", "file:///etc/passwd", "unix:/run/x", "ftp://example.com/",
		"https:", "https:///x", "https:opaque", "https://user@example.com/", "https://user:word@example.com/", "https://example.com:8443/",
		"https://%zz/", hit.URL, "https://127.0.0.1/", "https://localhost/", "https://[::1]/", "https://[::ffff:127.0.0.1]/",
		"https://169.254.169.254/latest/meta-data", "https://0.0.0.0/", "https://100.64.0.1/", "https://10.0.0.1/", "https://192.168.1.1/",
		"https://[fd00::1]/", "https://[fe80::1]/", "https://[64:ff9b::7f00:1]/", "https://[::7f00:1]/", "https://[2002:7f00:1::]/",
		"ipfs://", "ipfs://../../etc/passwd", "ipfs:///etc/passwd", "ipfs://" + helloID + "/x", "ipfs://" + helloID + "?x", "ipfs://new-0",
		"ipfs://QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG", "ipfs://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
		"ipfs://" + strings.Repeat("b", 3_000),
	} {
		for _, store := range []*artifact.Store{s, off} {
			_, err := store.Get(t.Context(), uri)
			require.ErrorIs(t, err, artifact.ErrRefused, uri)
		}
	}
}

func TestPublicAddresses(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"1.1.1.1": true, "8.8.8.8": true, "2606:4700::1111": true, "::ffff:1.1.1.1": true,
		"127.0.0.1": false, "::1": false, "0.0.0.0": false, "::": false, "10.1.2.3": false, "172.31.0.1": false, "192.168.0.1": false,
		"169.254.169.254": false, "100.127.255.255": false, "::ffff:10.0.0.1": false, "fd12::1": false, "fe80::1": false, "fe80::1%eth0": false,
		"224.0.0.1": false, "ff02::1": false, "255.255.255.255": false, "198.19.0.1": false, "203.0.113.9": false, "64:ff9b::101:101": false,
		"2001::1": false, "2001:db8::1": false, "2002:101:101::": false, "fec0::1": false,
	} {
		require.Equal(t, want, artifact.Public(netip.MustParseAddr(text)), text)
	}
	require.False(t, artifact.Public(netip.Addr{}))
}

func TestGatewaysAreVerified(t *testing.T) {
	t.Parallel()
	peer := open(t, artifact.Config{})
	uri, err := peer.Put([]byte("hello\n"))
	require.NoError(t, err)
	serve := func(h http.HandlerFunc) string {
		srv := httptest.NewServer(h)
		t.Cleanup(srv.Close)
		return srv.URL
	}
	honest := serve(peer.Handler().ServeHTTP)
	lying := serve(func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "something else") })
	endless := serve(func(w http.ResponseWriter, r *http.Request) {
		for r.Context().Err() == nil {
			if _, err := w.Write(bytes.Repeat([]byte("x"), 1<<16)); err != nil {
				return
			}
		}
	})
	packed := serve(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		z := gzip.NewWriter(w)
		fmt.Fprint(z, "hello\n")
		_ = z.Close()
	})
	turning := serve(func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, honest+r.URL.Path, http.StatusFound) })

	for name, row := range map[string]struct {
		gateway string
		want    error
	}{
		"lying": {lying, artifact.ErrTampered}, "endless": {endless, artifact.ErrRefused},
		"packed": {packed, artifact.ErrTampered}, "turning": {turning, artifact.ErrNotFound},
		"gone": {"http://127.0.0.1:1", artifact.ErrNotFound},
	} {
		_, err := open(t, artifact.Config{Gateways: []string{row.gateway}}).Get(t.Context(), uri)
		require.ErrorIs(t, err, row.want, name)
		require.ErrorIs(t, err, artifact.ErrNotFound, name)
	}
	dir := t.TempDir()
	data, err := open(t, artifact.Config{Dir: dir, Gateways: []string{lying, turning, honest}}).Get(t.Context(), uri)
	require.NoError(t, err)
	require.Equal(t, "hello\n", string(data))
	_, err = open(t, artifact.Config{Dir: dir}).Local(helloID)
	require.NoError(t, err, "what a gateway had is kept")

	_, err = artifact.Open(artifact.Config{Dir: dir, Gateways: []string{"ftp://x"}})
	require.ErrorContains(t, err, "gateway")
}

// peers answers with each of its texts in turn.
type peers []string

func (p peers) Fetch(_ context.Context, _ string, take func([]byte) error) error {
	err := errors.New("nobody has it")
	for _, text := range p {
		if err = take([]byte(text)); err == nil {
			return nil
		}
	}
	return err
}

func TestPeersAreVerified(t *testing.T) {
	t.Parallel()
	uri := artifact.URI(helloID)
	dir := t.TempDir()
	s := open(t, artifact.Config{Dir: dir, MaxBytes: 10})
	_, err := s.Get(t.Context(), uri)
	require.ErrorIs(t, err, artifact.ErrNotFound)
	s.AskPeers(peers{})
	_, err = s.Get(t.Context(), uri)
	require.ErrorIs(t, err, artifact.ErrNotFound)
	s.AskPeers(peers{"a lie", "far more than ten bytes"})
	_, err = s.Get(t.Context(), uri)
	require.ErrorIs(t, err, artifact.ErrNotFound)
	require.NotErrorIs(t, err, artifact.ErrRefused, "a liar does not end the search")
	_, err = s.Local(helloID)
	require.ErrorIs(t, err, artifact.ErrNotFound, "nothing of a lie is kept")

	s.AskPeers(peers{"a lie", "hello\n"})
	_, err = s.Local(helloID)
	require.ErrorIs(t, err, artifact.ErrNotFound, "Local asks nobody")
	data, err := s.Get(t.Context(), uri)
	require.NoError(t, err)
	require.Equal(t, "hello\n", string(data))
	data, err = open(t, artifact.Config{Dir: dir}).Local(helloID)
	require.NoError(t, err, "what a peer had is kept")
	require.Equal(t, "hello\n", string(data))
	for _, id := range []string{"", "../secret", "x"} {
		_, err = s.Local(id)
		require.ErrorIs(t, err, artifact.ErrRefused)
	}
}

func TestHandlerServesOnlyItsContent(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := open(t, artifact.Config{Dir: dir})
	_, err := s.Put([]byte("hello\n"))
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "secret"), []byte("x"), 0o644))
	get := func(path string) *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		s.Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
		return w
	}
	w := get("/ipfs/" + helloID)
	require.Equal(t, http.StatusOK, w.Code)
	require.Equal(t, "hello\n", w.Body.String())
	require.Equal(t, "nosniff", w.Header().Get("X-Content-Type-Options"))
	require.Equal(t, http.StatusBadRequest, get("/ipfs/secret").Code)
	require.Equal(t, http.StatusBadRequest, get("/ipfs/..%2Fsecret").Code)
	require.Equal(t, http.StatusNotFound, get("/ipfs/"+artifact.ID([]byte("absent"))).Code)
	require.Equal(t, http.StatusNotFound, get("/secret").Code)
}

func TestLoaderAnswersSpecs(t *testing.T) {
	t.Parallel()
	s := open(t, artifact.Config{})
	data := []byte(`{"v":1,"title":"T","reward":"2","task":{"kind":"command"}}`)
	uri, err := s.Put(data)
	require.NoError(t, err)
	l := artifact.Loader{Store: s, Tries: 1}
	load := func(uri string, hash protocol.Hash) protocol.SpecLoaded {
		return l.Do(t.Context(), protocol.LoadSpec{Job: 4, URI: uri, SpecHash: hash}).(protocol.SpecLoaded)
	}
	got := load(uri, protocol.DocumentHash(data))
	require.Empty(t, got.Fault)
	require.Equal(t, "T", got.Spec.Title)
	require.Equal(t, protocol.JobID(4), got.Job)

	bad := []byte(`{"v":1,"title":"T","reward":"2","task":{"kind":"magic"}}`)
	for says, fault := range map[string]string{
		"hash on chain":     load(uri, protocol.Hash{1}).Fault,
		"not found":         load(artifact.URI(artifact.ID(bad)), protocol.DocumentHash(bad)).Fault,
		"uri refused":       load("http://127.0.0.1/\u202e\n", protocol.Hash{}).Fault,
		"breaks its schema": load(artifact.Inline(bad), protocol.DocumentHash(bad)).Fault,
	} {
		require.Contains(t, fault, says)
		require.NotContains(t, fault, "\n")
	}
	require.Nil(t, l.Do(t.Context(), protocol.RaiseAlarm{}))
}

func TestLoaderLooksAgain(t *testing.T) {
	t.Parallel()
	s := open(t, artifact.Config{})
	data := []byte(`{"v":1,"title":"T","reward":"2","task":{"kind":"command"}}`)
	ask := protocol.LoadSpec{Job: 4, URI: artifact.URI(artifact.ID(data)), SpecHash: protocol.DocumentHash(data)}
	synctest.Test(t, func(t *testing.T) {
		answer := make(chan protocol.SpecLoaded, 1)
		go func() { answer <- artifact.Loader{Store: s}.Do(t.Context(), ask).(protocol.SpecLoaded) }()
		<-time.After(3 * time.Second) // the bubble's clock: between the second try and the third
		_, err := s.Put(data)
		require.NoError(t, err)
		require.Empty(t, (<-answer).Fault)
	})
	s = open(t, artifact.Config{}) // which has nothing
	synctest.Test(t, func(t *testing.T) {
		begun := time.Now()
		require.Contains(t, artifact.Loader{Store: s}.Do(t.Context(), ask).(protocol.SpecLoaded).Fault, "not found")
		require.Equal(t, 14*time.Second, time.Since(begun))
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		require.Contains(t, artifact.Loader{Store: s}.Do(ctx, ask).(protocol.SpecLoaded).Fault, "canceled")
	})
}

func FuzzGet(f *testing.F) {
	for _, uri := range []string{"ipfs://" + helloID, "data:,x", "data:;base64,e30=", "https://[::1]/", "a:b"} {
		f.Add(uri)
	}
	s, err := artifact.Open(artifact.Config{Dir: f.TempDir(), MaxBytes: 1_000})
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, uri string) {
		data, err := s.Get(t.Context(), uri)
		if err == nil {
			require.True(t, strings.HasPrefix(strings.ToLower(uri), "data:"))
			require.LessOrEqual(t, len(data), 1_000)
		}
	})
}

// What is at hand is read without a word to anybody.
func TestAtHand(t *testing.T) {
	t.Parallel()
	asked := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("a gateway was asked") }))
	defer asked.Close()
	dir := t.TempDir()
	s := open(t, artifact.Config{Dir: dir, Gateways: []string{asked.URL}, HTTPS: true})
	text := []byte("a document\n")
	uri, err := s.Put(text)
	require.NoError(t, err)
	hash := protocol.DocumentHash(text)
	for _, good := range []string{uri, artifact.Inline(text)} {
		data, err := s.AtHand(good, hash)
		require.NoError(t, err)
		require.Equal(t, text, data)
		_, err = s.AtHand(good, protocol.Hash{1})
		require.ErrorIs(t, err, artifact.ErrMismatch)
	}
	for bad, want := range map[string]error{
		artifact.URI(helloID): artifact.ErrNotFound, asked.URL: artifact.ErrNotFound, "": artifact.ErrNotFound,
		"ipfs://no": artifact.ErrRefused, "data:no": artifact.ErrRefused,
	} {
		_, err := s.AtHand(bad, hash)
		require.ErrorIs(t, err, want, bad)
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, helloID), []byte("another"), 0o600))
	_, err = s.AtHand(artifact.URI(helloID), hash)
	require.ErrorIs(t, err, artifact.ErrTampered)
}
