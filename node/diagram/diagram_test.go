package diagram_test

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/diagram"
)

// forest draws a forest whose parents come first.
func forest(t *rapid.T) []diagram.Node {
	nodes := make([]diagram.Node, rapid.IntRange(0, 40).Draw(t, "nodes"))
	for i := range nodes {
		nodes[i] = diagram.Node{Key: fmt.Sprint(i), Title: rapid.String().Draw(t, "title"), Line: rapid.String().Draw(t, "line"), Class: rapid.SampledFrom([]string{"open", "good", "x\"<"}).Draw(t, "class")}
		if p := rapid.IntRange(-1, i-1).Draw(t, "parent"); p >= 0 {
			nodes[i].Parent = fmt.Sprint(p)
		}
		if rapid.Bool().Draw(t, "linked") {
			nodes[i].Href = "/job/" + rapid.String().Draw(t, "href")
		}
	}
	return nodes
}

func TestLayout_boxesDoNotOverlap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := diagram.Layout(forest(t))
		by := map[string]diagram.Node{}
		for i, n := range s.Nodes {
			require.GreaterOrEqual(t, n.X, 0)
			require.LessOrEqual(t, n.X+diagram.BoxWidth, s.Width)
			require.LessOrEqual(t, n.Y+diagram.BoxHeight, s.Height)
			for _, o := range s.Nodes[:i] {
				apart := n.X+diagram.BoxWidth <= o.X || o.X+diagram.BoxWidth <= n.X || n.Y+diagram.BoxHeight <= o.Y || o.Y+diagram.BoxHeight <= n.Y
				require.True(t, apart, "%v and %v", n, o)
			}
			if n.Parent != "" {
				require.Greater(t, n.X, by[n.Parent].X+diagram.BoxWidth)
			}
			by[n.Key] = n
		}
	})
}

// Whatever strangers write, the drawing is well-formed, says the same twice and holds nothing but the drawing.
func TestSVG_holdsTextAsText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		nodes := forest(t)
		for i := range nodes { // what console.clean leaves
			clean := func(r rune) rune {
				if r < ' ' || r == utf8.RuneError || r >= 0xfffe && r <= 0xffff {
					return ' '
				}
				return r
			}
			nodes[i].Title, nodes[i].Line, nodes[i].Href = strings.Map(clean, nodes[i].Title), strings.Map(clean, nodes[i].Line), strings.Map(clean, nodes[i].Href)
		}
		s := diagram.Layout(nodes)
		svg := diagram.SVG(s)
		require.Equal(t, svg, diagram.SVG(diagram.Layout(nodes)))
		dec := xml.NewDecoder(strings.NewReader(string(svg)))
		boxes := 0
		for {
			tok, err := dec.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			require.NoError(t, err)
			if el, ok := tok.(xml.StartElement); ok {
				require.Contains(t, []string{"svg", "g", "a", "title", "rect", "text", "path"}, el.Name.Local)
				for _, a := range el.Attr {
					require.False(t, strings.HasPrefix(a.Name.Local, "on"), a.Name.Local)
				}
				if el.Name.Local == "rect" {
					boxes++
				}
			}
		}
		require.Equal(t, len(nodes), boxes)
	})
}

func TestCut(t *testing.T) {
	for _, tt := range []struct {
		in   string
		most int
		want string
	}{{"", 3, ""}, {"abc", 3, "abc"}, {"abcd", 3, "ab…"}, {"äöü", 3, "äöü"}, {"äöüß", 3, "äö…"}, {"日本語で", 2, "日…"}} {
		require.Equal(t, tt.want, diagram.Cut(tt.in, tt.most))
	}
}
