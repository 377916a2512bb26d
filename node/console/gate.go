package console

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"fmt"
	"mime"
	"net/http"
	"strings"
	"sync"
)

// gate lets only the operator's own browser in. The page is served on loopback, where every page that the same
// browser has open, and every program of the machine, can send requests to: a name that was led here (DNS rebinding)
// is refused by its Host, a foreign page's request by its origin, and everybody who has not come with the token that
// the operator was shown by the missing session.
type gate struct {
	hosts  map[string]bool
	cookie string
	cross  *http.CrossOriginProtection

	mu       sync.Mutex
	token    [sha256.Size]byte // hash of the token that opens the next session
	sessions [][sha256.Size]byte
	renew    func(token string)
}

// maxSessions is how many browsers are let in at a time; a further one takes the place of the first.
const maxSessions = 16

// newGate makes the gate of a console that listens on a loopback port. renew is told each next token.
func newGate(port string, renew func(token string)) *gate {
	g := &gate{
		hosts:  map[string]bool{"127.0.0.1:" + port: true, "localhost:" + port: true, "[::1]:" + port: true},
		cookie: "omega-console-" + port, // cookies are not parted by port
		cross:  http.NewCrossOriginProtection(), renew: renew,
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	g.next()
	return g
}

// secret is 256 bits of randomness in text.
func secret() string {
	var b [32]byte
	_, _ = rand.Read(b[:]) // never fails: see crypto/rand
	return base64.RawURLEncoding.EncodeToString(b[:])
}

// next makes the token that opens the next session.
func (g *gate) next() {
	token := secret()
	g.token = sha256.Sum256([]byte(token))
	g.renew(token)
}

// policy is what the pages may do: load what this server has, and nothing else from anywhere.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

// headers are sent with every answer.
func headers(h http.Header) {
	h.Set("Content-Security-Policy", policy)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Cache-Control", "no-store")
}

// host refuses every name but this machine's own.
func (g *gate) host(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		headers(w.Header())
		if !g.hosts[strings.ToLower(r.Host)] {
			http.Error(w, "this server answers to 127.0.0.1 and localhost only", http.StatusMisdirectedRequest)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// session lets requests of an open session through, after what a foreign page could have sent is refused.
func (g *gate) session(next http.Handler) http.Handler {
	inner := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if token := r.URL.Query().Get("token"); token != "" && r.Method == http.MethodGet && r.URL.Path == "/" {
			g.enter(w, r, token)
			return
		}
		if !g.known(r) {
			refuse(w, "This page needs the address that Omega printed when it started: it opens the console once. The next one is in the file console.url of the data directory.")
			return
		}
		if unsafe(r.Method) && !isJSON(r) {
			http.Error(w, "the content type must be application/json", http.StatusUnsupportedMediaType)
			return
		}
		next.ServeHTTP(w, r)
	})
	return g.cross.Handler(inner)
}

func unsafe(method string) bool {
	return method != http.MethodGet && method != http.MethodHead && method != http.MethodOptions
}

func isJSON(r *http.Request) bool {
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	return err == nil && kind == "application/json"
}

// enter opens a session for who has the token, which then is worth nothing any more.
func (g *gate) enter(w http.ResponseWriter, r *http.Request, token string) {
	hash := sha256.Sum256([]byte(token))
	g.mu.Lock()
	defer g.mu.Unlock()
	if subtle.ConstantTimeCompare(hash[:], g.token[:]) != 1 {
		if g.knownLocked(r) { // the same address again, in a browser that has been let in
			http.Redirect(w, r, "/", http.StatusSeeOther)
			return
		}
		refuse(w, "This address was used before, or is of another run. The next one is in the file console.url of the data directory.")
		return
	}
	g.next()
	id := secret()
	g.sessions = append(g.sessions, sha256.Sum256([]byte(id)))
	g.sessions = g.sessions[max(0, len(g.sessions)-maxSessions):]
	http.SetCookie(w, &http.Cookie{Name: g.cookie, Value: id, Path: "/", HttpOnly: true, SameSite: http.SameSiteStrictMode})
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

func (g *gate) known(r *http.Request) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.knownLocked(r)
}

func (g *gate) knownLocked(r *http.Request) bool {
	c, err := r.Cookie(g.cookie)
	if err != nil {
		return false
	}
	hash := sha256.Sum256([]byte(c.Value))
	found := 0
	for _, s := range g.sessions {
		found |= subtle.ConstantTimeCompare(hash[:], s[:])
	}
	return found == 1
}

// refuse explains itself to a reader. A browser that was led here by another program's link has its cookie with the
// next click.
func refuse(w http.ResponseWriter, why string) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(http.StatusUnauthorized)
	fmt.Fprintf(w, `<!doctype html><html lang="en"><meta charset="utf-8"><title>Omega console</title><h1>Omega console</h1><p>%s</p><p><a href="/">Try again</a></p></html>`, why)
}
