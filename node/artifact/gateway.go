package artifact

import (
	"net/http"
)

// Handler serves what this store has, and only that, under /ipfs/CID to peers and people. Content is raw: no
// browser may take it for a page.
func (s *Store) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /ipfs/{id}", func(w http.ResponseWriter, r *http.Request) {
		id, err := parseID(r.PathValue("id"))
		if err != nil {
			http.Error(w, "not a content id that is served here", http.StatusBadRequest)
			return
		}
		data, err := s.local(id)
		if err != nil {
			http.Error(w, "not in this store", http.StatusNotFound)
			return
		}
		h := w.Header()
		h.Set("Content-Type", "application/vnd.ipld.raw")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Content-Security-Policy", "default-src 'none'; sandbox")
		h.Set("Content-Disposition", `attachment; filename="`+id.String()+`.bin"`)
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
		h.Set("Etag", `"`+id.String()+`"`)
		// A reader that went away is its own affair.
		_, _ = w.Write(data)
	})
	return mux
}
