package guard

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
)

// Imported is what Import took in.
type Imported struct {
	// Held is how much the document has, Fresh how much of that was new.
	Held, Fresh Count
	// Checked tells that the document's checksum was right. One of the first version has none.
	Checked bool
}

// Exported is what Export wrote, read back and sound in itself.
type Exported struct {
	doc     document
	checked bool
}

// ReadExport reads what Export wrote, for Take. Errors of what it holds wrap ErrImport.
func ReadExport(r io.Reader) (Exported, error) {
	doc, checked, err := decodeDocument(r)
	if err != nil {
		return Exported{}, err
	}
	return Exported{doc, checked}, nil
}

// Begins tells why no new log can begin with the export: its parts contradict one another. Take finds that as well, but
// needs a log for it.
func (e Exported) Begins() error {
	if _, _, err := newIndex(newDigests()).merge(e.doc); err != nil {
		return fmt.Errorf("%w: %w", ErrImport, err)
	}
	return nil
}

// Take takes in an export. Doing it twice changes nothing, and marks only ever rise. If any part contradicts this log,
// nothing is taken in and the error wraps ErrImport and the contradiction.
func (g *Guard) Take(e Exported) (Imported, error) {
	out := Imported{Held: e.doc.count(), Checked: e.checked}
	err := g.change(func(x *index) ([]record, error) {
		records, fresh, err := x.merge(e.doc)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrImport, err)
		}
		out.Fresh = fresh
		return records, nil
	})
	if err != nil {
		return Imported{}, err
	}
	return out, nil
}

// Import is ReadExport and Take.
func (g *Guard) Import(r io.Reader) (Imported, error) {
	e, err := ReadExport(r)
	if err != nil {
		return Imported{}, err
	}
	return g.Take(e)
}

// errEmpty is of a document with nothing in it.
var errEmpty = errors.New("it is empty")

// nameExport is how an import of some other file is mended.
const nameExport = "name the file that `omega guard export` wrote"

// decodeDocument reads a document and holds it against its checksum and itself.
func decodeDocument(r io.Reader) (doc document, checked bool, err error) {
	in := newSummed(r)
	err = doc.read(json.NewDecoder(in))
	if _, rest := io.Copy(io.Discard, in); rest != nil { // the checksum stands at the end
		return doc, false, fmt.Errorf("reading the guard export: %w", rest)
	}
	checked, wrong := in.verdict()
	switch {
	case wrong != nil:
		err = wrong
	case errors.Is(err, errEmpty):
		err = fmt.Errorf("%w: %s", err, nameExport)
	case errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF):
		err = errors.New("it ends too early: the file was cut short; make the export again")
	case doc.Format != interchangeFormat && err == nil:
		err = fmt.Errorf("it is no guard export, its format is %q: %s", doc.Format, nameExport)
	case doc.Format != interchangeFormat:
		err = fmt.Errorf("it is no guard export, %w: %s", err, nameExport)
	case err != nil:
	case doc.Version < oldestInterchange || doc.Version > interchangeVersion:
		err = fmt.Errorf("it is version %d, this program reads versions %d to %d: import it with the program that wrote it, or a newer one",
			doc.Version, oldestInterchange, interchangeVersion)
	case !checked && doc.Version > 1:
		err = errors.New("its checksum is missing: the file was cut short or edited; make the export again")
	default:
		err = doc.check()
	}
	if err != nil {
		return doc, false, fmt.Errorf("%w: %w", ErrImport, err)
	}
	return doc, checked, nil
}

// read reads the fields one after the other, so that the text of the document is never in memory as a whole.
func (d *document) read(dec *json.Decoder) error {
	dec.DisallowUnknownFields()
	switch open, err := dec.Token(); {
	case errors.Is(err, io.EOF):
		return errEmpty
	case err != nil || open != json.Delim('{'):
		return errors.Join(errors.New("it is no JSON object"), err)
	}
	for dec.More() {
		name, err := dec.Token()
		if err != nil {
			return err
		}
		switch name {
		case "format":
			err = dec.Decode(&d.Format)
		case "version":
			err = dec.Decode(&d.Version)
		case "seq":
			err = dec.Decode(&d.Seq)
		case "accounts":
			d.Accounts, err = readList[accountDocument](dec)
		case "seats":
			d.Seats, err = readList[seatDocument](dec)
		case "keys":
			d.Keys, err = readList[keyDocument](dec)
		case "succeeded":
			d.Succeeded, err = readList[digest](dec)
		case "failed":
			d.Failed, err = readList[failureDocument](dec)
		case "commanders":
			d.Commanders, err = readList[commanderDocument](dec)
		case "sha256":
			var sum string
			err = dec.Decode(&sum)
		default:
			err = fmt.Errorf("it has a field %q that this program does not know", name)
		}
		if err != nil {
			return err
		}
	}
	_, err := dec.Token()
	return err
}

func readList[T any](dec *json.Decoder) ([]T, error) {
	if open, err := dec.Token(); err != nil || open != json.Delim('[') {
		return nil, errors.Join(errors.New("a field of it is no list"), err)
	}
	var out []T
	for dec.More() {
		var item T
		if err := dec.Decode(&item); err != nil {
			return nil, err
		}
		out = append(out, item)
	}
	_, err := dec.Token()
	return out, err
}

// summed passes a document on and sums its lines up to the one with the checksum.
type summed struct {
	in      *bufio.Reader
	sum     hash.Hash
	rest    []byte
	midline bool
	// said is the line with the checksum that the document has, got the one that it ought to have.
	said, got string
	// behind is what follows the checksum.
	behind []byte
}

func newSummed(r io.Reader) *summed {
	return &summed{in: bufio.NewReaderSize(r, 1<<16), sum: sha256.New()}
}

func (s *summed) Read(p []byte) (int, error) {
	if len(s.rest) == 0 {
		line, err := s.in.ReadSlice('\n')
		if len(line) == 0 && err != nil {
			return 0, err
		}
		s.see(line)
		s.rest = line
	}
	n := copy(p, s.rest)
	s.rest = s.rest[n:]
	return n, nil
}

// see takes note of a line, or of a part of one that is very long.
func (s *summed) see(line []byte) {
	begins := !s.midline
	s.midline = line[len(line)-1] != '\n'
	switch {
	case s.said != "":
		if len(s.behind) < 100 {
			s.behind = append(s.behind, line...)
		}
	case begins && bytes.HasPrefix(line, []byte(sumField)):
		s.said, s.got = string(line), fmt.Sprintf("%s%x\"\n", sumField, s.sum.Sum(nil))
	default:
		s.sum.Write(line)
	}
}

// verdict tells whether there was a checksum, and what is wrong with it.
func (s *summed) verdict() (checked bool, wrong error) {
	switch {
	case s.said == "":
		return false, nil
	case s.said != s.got || string(s.behind) != "}\n":
		return false, errors.New("its checksum is wrong: the file was damaged or edited; export it again")
	}
	return true, nil
}
