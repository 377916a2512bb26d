package guard

import (
	"bufio"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"slices"

	"github.com/agijobs/omega/node/protocol"
)

// Export writes all that the guard knows as one JSON document, the same bytes for the same knowledge, and says how much it
// is. It is to be taken while the node is stopped: whatever is signed later is not in it.
func (g *Guard) Export(w io.Writer) (Count, error) {
	g.mu.Lock()
	doc, err := g.document()
	g.mu.Unlock()
	if err != nil {
		return Count{}, err
	}
	if err := doc.write(w); err != nil {
		return Count{}, fmt.Errorf("writing the guard export: %w", err)
	}
	return doc.count(), nil
}

// document reads the votes that are over from the log, since the index has digests of them alone. The lock is held on entry
// and on return, and nothing is written in between but what was on its way.
func (g *Guard) document() (document, error) {
	for g.fault == nil && g.stored < g.queued {
		if err := g.await(g.queued); err != nil {
			return document{}, err
		}
	}
	if g.fault != nil {
		return document{}, g.fault
	}
	bound := map[protocol.Seat][]voteRecord{}
	g.files.RLock()
	defer g.files.RUnlock()
	got, err := readAll(g.cfg.FS, g.cfg.Dir, visitVotes(func([]byte) bool { return true }, func(r voteRecord) {
		if s := r.Vote.Seat(); !slices.Contains(bound[s], r) {
			bound[s] = append(bound[s], r)
		}
	}))
	if err == nil && got.torn != nil {
		err = &CorruptError{File: g.path(), Offset: got.torn.offset, Reason: got.torn.reason}
	}
	if err != nil {
		return document{}, err
	}
	return g.index.document(bound), nil
}

// sumField begins the last line of an export but one: the SHA-256 of all bytes before that line.
const sumField = `  "sha256": "`

// write writes the document one item at a time, so that its text is never in memory as a whole.
func (d document) write(w io.Writer) error {
	sum := sha256.New()
	out := bufio.NewWriterSize(io.MultiWriter(w, sum), 1<<16)
	fmt.Fprintf(out, "{\n  \"format\": %q,\n  \"version\": %d,\n  \"seq\": %d", d.Format, d.Version, d.Seq)
	for _, write := range []func() error{
		func() error { return writeList(out, "accounts", d.Accounts) },
		func() error { return writeList(out, "seats", d.Seats) },
		func() error { return writeList(out, "keys", d.Keys) },
		func() error { return writeList(out, "succeeded", d.Succeeded) },
		func() error { return writeList(out, "failed", d.Failed) },
		func() error { return writeList(out, "commanders", d.Commanders) },
	} {
		if err := write(); err != nil {
			return err
		}
	}
	fmt.Fprint(out, ",\n")
	if err := out.Flush(); err != nil {
		return err
	}
	_, err := fmt.Fprintf(w, "%s%x\"\n}\n", sumField, sum.Sum(nil))
	return err
}

// writeList writes a field of the document. What out could not write, its Flush returns.
func writeList[T any](out *bufio.Writer, name string, items []T) error {
	fmt.Fprintf(out, ",\n  %q: [", name)
	for i, item := range items {
		text, err := json.MarshalIndent(item, "    ", "  ")
		if err != nil {
			return err
		}
		if i > 0 {
			fmt.Fprint(out, ",")
		}
		fmt.Fprintf(out, "\n    %s", text)
	}
	if len(items) > 0 {
		fmt.Fprint(out, "\n  ")
	}
	fmt.Fprint(out, "]")
	return nil
}
