package protocol

import (
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
)

// named names the field of a document whose value was refused by its own type, such as an amount below zero: the JSON
// package names fields in its own errors alone.
func named(data []byte, into any, err error) error {
	var own *json.UnmarshalTypeError
	if errors.As(err, &own) {
		return err
	}
	// The value that is found need not be the one that err is of, where several are wrong.
	if path, found := fault(data, reflect.TypeOf(into).Elem()); found != nil && path != "" {
		return fmt.Errorf("%q: %w", path, found)
	}
	return err
}

var (
	jsonReader = reflect.TypeFor[json.Unmarshaler]()
	textReader = reflect.TypeFor[encoding.TextUnmarshaler]()
)

// fault returns the path to the innermost value that its type does not take, and what is wrong with it; no error where the
// type takes all of them.
func fault(data []byte, t reflect.Type) (path string, err error) {
	if err = json.Unmarshal(data, reflect.New(t).Interface()); err == nil {
		return "", nil
	}
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if own := reflect.PointerTo(t); own.Implements(jsonReader) || own.Implements(textReader) {
		return "", err
	}
	inner := func(name string, data []byte, t reflect.Type) bool {
		rest, wrong := fault(data, t)
		if wrong != nil {
			path, err = strings.TrimSuffix(name+"."+rest, "."), wrong
		}
		return wrong != nil
	}
	switch t.Kind() {
	case reflect.Struct, reflect.Map:
		var fields map[string]json.RawMessage
		if json.Unmarshal(data, &fields) != nil {
			break
		}
		for _, key := range slices.Sorted(maps.Keys(fields)) {
			if of := typeOf(t, key); of != nil && inner(key, fields[key], of) {
				break
			}
		}
	case reflect.Slice, reflect.Array:
		var items []json.RawMessage
		if json.Unmarshal(data, &items) != nil {
			break
		}
		for i, item := range items {
			if inner(fmt.Sprint(i), item, t.Elem()) {
				break
			}
		}
	}
	return path, err
}

// typeOf is the type of what stands under a key of a struct or a map; nil where nothing does.
func typeOf(t reflect.Type, key string) reflect.Type {
	if t.Kind() == reflect.Map {
		return t.Elem()
	}
	for _, f := range reflect.VisibleFields(t) {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if name == "" {
			name = f.Name
		}
		if f.IsExported() && name != "-" && strings.EqualFold(name, key) && (!f.Anonymous || f.Tag.Get("json") != "") {
			return f.Type
		}
	}
	return nil
}
