package console

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// visit sends a request to the console's handler as a browser would.
type visit struct {
	method, path, host, cookie, kind, origin, site, body string
}

func (v visit) to(c *Console) *httptest.ResponseRecorder {
	if v.method == "" {
		v.method = http.MethodGet
	}
	if v.host == "" {
		v.host = "127.0.0.1:" + port(c.listener)
	}
	r := httptest.NewRequest(v.method, v.path, strings.NewReader(v.body))
	r.Host = v.host
	for name, value := range map[string]string{"Cookie": v.cookie, "Content-Type": v.kind, "Origin": v.origin, "Sec-Fetch-Site": v.site} {
		if value != "" {
			r.Header.Set(name, value)
		}
	}
	w := httptest.NewRecorder()
	c.server.Handler.ServeHTTP(w, r)
	return w
}

// enter opens a session and returns its cookie.
func enter(t testing.TB, c *Console) string {
	t.Helper()
	_, token, _ := strings.Cut(c.URL(), "/?")
	w := visit{path: "/?" + token}.to(c)
	require.Equal(t, http.StatusSeeOther, w.Code)
	require.Equal(t, "/", w.Header().Get("Location"))
	cookies := w.Result().Cookies()
	require.Len(t, cookies, 1)
	require.True(t, cookies[0].HttpOnly)
	require.Equal(t, http.SameSiteStrictMode, cookies[0].SameSite)
	return cookies[0].Name + "=" + cookies[0].Value
}

func TestGate(t *testing.T) {
	c := newConsole(t, Config{Source: newFakeNode(), Channel: &fakeChannel{}, Mounts: map[string]http.Handler{
		"GET /healthz": http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) }),
	}})
	cookie := enter(t, c)
	p := port(c.listener)
	const draft = `{"from":"0x0000000000000000000000000000000000000001","order":{"action":"pause"}}`
	post := visit{method: http.MethodPost, path: "/api/orders/draft", cookie: cookie, kind: "application/json", body: draft}
	change := func(v visit, f func(*visit)) visit { f(&v); return v }
	for _, tt := range []struct {
		name string
		v    visit
		want int
	}{
		{"own host", visit{path: "/", cookie: cookie}, 200},
		{"localhost", visit{path: "/", cookie: cookie, host: "localhost:" + p}, 200},
		{"IPv6", visit{path: "/", cookie: cookie, host: "[::1]:" + p}, 200},
		{"capital letters", visit{path: "/", cookie: cookie, host: "LOCALHOST:" + p}, 200},
		{"rebound name", visit{path: "/", cookie: cookie, host: "evil.test:" + p}, 421},
		{"rebound name, no session needed", visit{path: "/healthz", host: "evil.test:" + p}, 421},
		{"other port", visit{path: "/", cookie: cookie, host: "127.0.0.1:1"}, 421},
		{"no port", visit{path: "/", cookie: cookie, host: "127.0.0.1"}, 421},
		{"suffix of a host", visit{path: "/", cookie: cookie, host: "127.0.0.1:" + p + ".evil.test"}, 421},
		{"no session", visit{path: "/"}, 401},
		{"no session, data", visit{path: "/api/page"}, 401},
		{"no session, script", visit{path: "/assets/main.js"}, 401},
		{"another's session", visit{path: "/", cookie: strings.SplitN(cookie, "=", 2)[0] + "=AAAA"}, 401},
		{"wrong token", visit{path: "/?token=AAAA"}, 401},
		{"token elsewhere", visit{path: "/jobs?token=AAAA"}, 401},
		{"mounted for machines", visit{path: "/healthz"}, 204},
		{"own post", change(post, func(v *visit) { v.origin, v.site = "http://127.0.0.1:"+p, "same-origin" }), 200},
		{"post of no browser", post, 200},
		{"cross-site post", change(post, func(v *visit) { v.origin, v.site = "http://evil.test", "cross-site" }), 403},
		{"post of another port", change(post, func(v *visit) { v.origin, v.site = "http://127.0.0.1:1", "same-site" }), 403},
		{"cross-origin post of an old browser", change(post, func(v *visit) { v.origin = "http://evil.test" }), 403},
		{"form post", change(post, func(v *visit) { v.kind = "application/x-www-form-urlencoded" }), 415},
		{"text post", change(post, func(v *visit) { v.kind = "text/plain" }), 415},
		{"post without session", change(post, func(v *visit) { v.cookie = "" }), 401},
		{"post of nonsense", change(post, func(v *visit) { v.body = `{"from":` }), 400},
		{"post with unknown fields", change(post, func(v *visit) { v.body = `{"sudo":true}` }), 400},
		{"post that is too long", change(post, func(v *visit) { v.body = `{"order":{"value":"` + strings.Repeat("x", maxBody) + `"}}` }), 400},
		{"wrong method", visit{method: http.MethodDelete, path: "/api/page", cookie: cookie, kind: "application/json"}, 405},
		{"path outside the files", visit{path: "/assets/..%2f..%2fconsole.go", cookie: cookie}, 404},
		{"unknown job", visit{path: "/job/77", cookie: cookie}, 404},
		{"no number", visit{path: "/job/x", cookie: cookie}, 400},
	} {
		t.Run(tt.name, func(t *testing.T) {
			w := tt.v.to(c)
			require.Equal(t, tt.want, w.Code, w.Body.String())
			h := w.Header()
			require.Equal(t, policy, h.Get("Content-Security-Policy"))
			require.Equal(t, "nosniff", h.Get("X-Content-Type-Options"))
			require.Equal(t, "no-referrer", h.Get("Referrer-Policy"))
			require.Equal(t, "same-origin", h.Get("Cross-Origin-Opener-Policy"))
			require.Equal(t, "same-origin", h.Get("Cross-Origin-Resource-Policy"))
			require.Equal(t, "no-store", h.Get("Cache-Control"))
			for name := range h {
				require.False(t, strings.HasPrefix(name, "Access-Control-"), name)
			}
		})
	}
}

// A token opens one session; the next one is told at once, and a used one that is opened again in the same browser
// leads to the page.
func TestGate_aTokenOpensOnce(t *testing.T) {
	var told []string
	c, err := New("127.0.0.1:0", Config{Source: newFakeNode(), Renew: func(u string) { told = append(told, u) }})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	first := c.URL()
	require.Equal(t, []string{first}, told)
	cookie := enter(t, c)
	require.NotEqual(t, first, c.URL())
	require.Equal(t, []string{first, c.URL()}, told)
	_, query, _ := strings.Cut(first, "/?")
	require.Len(t, query, len("token=")+43, "256 bits")
	require.Equal(t, http.StatusUnauthorized, visit{path: "/?" + query}.to(c).Code)
	require.Equal(t, http.StatusSeeOther, visit{path: "/?" + query, cookie: cookie}.to(c).Code)
	require.Len(t, told, 2)
}

func TestGate_sessionsAreBounded(t *testing.T) {
	c := newConsole(t, Config{Source: newFakeNode()})
	first := enter(t, c)
	for range maxSessions {
		require.Equal(t, http.StatusOK, visit{path: "/", cookie: first}.to(c).Code)
		enter(t, c)
	}
	require.Equal(t, http.StatusUnauthorized, visit{path: "/", cookie: first}.to(c).Code)
}

func TestCheckAddress(t *testing.T) {
	for addr, ok := range map[string]bool{
		"127.0.0.1:0": true, "127.0.0.1:8080": true, "localhost:0": true, "[::1]:0": true, "127.1.2.3:9": true,
		"0.0.0.0:0": false, ":8080": false, "10.0.0.1:1": false, "example.com:80": false, "127.0.0.1": false, "": false, "[::]:1": false,
	} {
		err := CheckAddress(addr)
		require.Equal(t, ok, err == nil, addr)
		if !ok {
			require.ErrorIs(t, err, ErrAddress)
		}
	}
}

// The frame of Mermaid may run this server's two scripts and nothing else, and has no origin.
func TestGate_theFrameOfMermaid(t *testing.T) {
	c := newConsole(t, Config{Source: newFakeNode(), Mermaid: []byte("mermaid = {}")})
	cookie := enter(t, c)
	w := visit{path: "/diagram", cookie: cookie}.to(c)
	require.Equal(t, http.StatusOK, w.Code)
	csp := w.Header().Get("Content-Security-Policy")
	require.Contains(t, csp, "default-src 'none'; script-src http://127.0.0.1:"+port(c.listener)+"/diagram/;")
	require.Contains(t, csp, "frame-ancestors 'self'; sandbox allow-scripts")
	require.NotContains(t, csp, "allow-same-origin")
	require.Equal(t, http.StatusUnauthorized, visit{path: "/diagram"}.to(c).Code)
	for _, script := range []string{"/diagram/mermaid.js", "/diagram/frame.js"} {
		w := visit{path: script, origin: "null", site: "cross-site"}.to(c)
		require.Equal(t, http.StatusOK, w.Code)
		require.Equal(t, "cross-origin", w.Header().Get("Cross-Origin-Resource-Policy"))
	}
	require.Contains(t, visit{path: "/", cookie: cookie}.to(c).Body.String(), "Rendered by Mermaid")
}
