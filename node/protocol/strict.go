package protocol

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	legacy "github.com/go-json-experiment/json/v1"
)

// strict is how documents are decoded: values as encoding/json has them, and names to the letter.
var strict = json.JoinOptions(
	legacy.DefaultOptionsV1(),
	legacy.ReportErrorsWithLegacySemantics(false),
	json.MatchCaseInsensitiveNames(false),
	json.RejectUnknownMembers(true),
	jsontext.AllowDuplicateNames(false),
	jsontext.AllowInvalidUTF8(false),
)

// DecodeStrict decodes one JSON document with no unknown or doubled keys, no trailing text, valid
// UTF-8, bounded depth and size. Keys are those of the schema to the letter: "Title" is not "title". Errors wrap ErrDocument
// and name the field whose value its type does not take.
func DecodeStrict(data []byte, into any) error {
	if len(data) > MaxDocumentBytes {
		return fmt.Errorf("%w: %d bytes, at most %d are read", ErrDocument, len(data), MaxDocumentBytes)
	}
	if !utf8.Valid(data) {
		return fmt.Errorf("%w: not valid UTF-8", ErrDocument)
	}
	err := checkShape(data)
	if err == nil {
		err = json.Unmarshal(data, into, strict)
	}
	if err != nil {
		return fmt.Errorf("%w: %w", ErrDocument, named(err, len(data)))
	}
	return nil
}

// checkShape walks the tokens once: depth, doubled keys and trailing text.
func checkShape(data []byte) error {
	dec := jsontext.NewDecoder(bytes.NewReader(data))
	for {
		if _, err := dec.ReadToken(); err != nil {
			return err
		}
		switch depth := dec.StackDepth(); {
		case depth > maxJSONDepth:
			return fmt.Errorf("nested deeper than %d", maxJSONDepth)
		case depth == 0:
			if _, err := dec.ReadToken(); !errors.Is(err, io.EOF) {
				return fmt.Errorf("text after the document at byte %d", dec.InputOffset())
			}
			return nil
		}
	}
}

// named says what is wrong with a document of so many bytes, and of which field.
func named(err error, length int) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return fmt.Errorf("it is empty or cut off, %d bytes were read", length)
	}
	var syntax *jsontext.SyntacticError
	if errors.As(err, &syntax) {
		if errors.Is(err, jsontext.ErrDuplicateName) {
			return fmt.Errorf("key %q stands twice", Cut(syntax.JSONPointer.LastToken(), told))
		}
		return fmt.Errorf("at byte %d: %w", syntax.ByteOffset, syntax.Err)
	}
	var semantic *json.SemanticError
	if !errors.As(err, &semantic) {
		return err
	}
	at := ""
	if path := slices.Collect(semantic.JSONPointer.Tokens()); len(path) > 0 {
		at = strconv.Quote(Cut(strings.Join(path, "."), told)) + ": "
	}
	switch {
	case errors.Is(semantic.Err, json.ErrUnknownName):
		name := semantic.JSONPointer.LastToken()
		if letters := spelling(semantic.GoType, name); letters != "" {
			return fmt.Errorf("unknown field %q, which is spelt %q", name, letters)
		}
		return fmt.Errorf("unknown field %q", Cut(name, told))
	case semantic.Err == nil, isNumber(semantic.GoType):
		return fmt.Errorf("%scannot unmarshal %s into %s", at, value(semantic), semantic.GoType)
	default:
		return fmt.Errorf("%s%w", at, brief{semantic.Err})
	}
}

// spelling is the key of a type that the name would be if it were written in other letters; empty = there is none.
func spelling(t reflect.Type, name string) string {
	if t == nil || t.Kind() != reflect.Struct {
		return ""
	}
	for _, f := range reflect.VisibleFields(t) {
		if key, _, _ := strings.Cut(f.Tag.Get("json"), ","); key != "-" && strings.EqualFold(key, name) {
			return key
		}
	}
	return ""
}

// brief is the error of a value's own type, which may repeat the value.
type brief struct{ error }

func (b brief) Error() string { return Cut(b.error.Error(), 2*told) }

func (b brief) Unwrap() error { return b.error }

// isNumber tells whether a type is one of Go's numbers, which are refused without a word of their own.
func isNumber(t reflect.Type) bool {
	return t != nil && t.PkgPath() == "" && t.Kind() >= reflect.Int && t.Kind() <= reflect.Float64
}

// value words what stands in the place of something else.
func value(e *json.SemanticError) string {
	switch e.JSONKind {
	case jsontext.KindBeginObject:
		return "object"
	case jsontext.KindBeginArray:
		return "array"
	case jsontext.KindNumber:
		if len(e.JSONValue) > 0 {
			return "number " + Cut(string(e.JSONValue), told)
		}
		return "number"
	default:
		return e.JSONKind.String()
	}
}

// told is how many bytes of a stranger's text an error repeats.
const told = 100

// Cut is a stranger's text as an error or an answer shows it: valid, and where it has more than so many bytes only its
// beginning, with an ellipsis.
func Cut(text string, most int) string {
	text = strings.ToValidUTF8(text, "?")
	if len(text) <= most {
		return text
	}
	return strings.ToValidUTF8(text[:most], "") + "…"
}
