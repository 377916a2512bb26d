package lab

import (
	"fmt"
	"html"
	"strings"
)

// canvas collects the elements of a picture. Numbers are rounded to tenths, so that the same picture is the same file.
type canvas struct{ b strings.Builder }

// The picture's inks.
const (
	ink      = "#1f2937"
	faint    = "#6b7280"
	rule     = "#d1d5db"
	paper    = "#ffffff"
	teal     = "#0f766e"
	amber    = "#b45309"
	red      = "#b91c1c"
	grey     = "#9ca3af"
	sand     = "#f3f4f6"
	typeface = "Inter, 'Segoe UI', Helvetica, Arial, sans-serif"
)

func (c *canvas) add(format string, args ...any) { fmt.Fprintf(&c.b, format+"\n", args...) }

func (c *canvas) rect(x, y, w, h float64, fill, more string) {
	c.add(`<rect x="%.1f" y="%.1f" width="%.1f" height="%.1f" fill="%s" %s/>`, x, y, w, h, fill, more)
}

func (c *canvas) line(x1, y1, x2, y2 float64, stroke string, width float64) {
	c.add(`<line x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f" stroke="%s" stroke-width="%.1f"/>`, x1, y1, x2, y2, stroke, width)
}

// lettering is how a text is set; anchor is start, middle or end.
type lettering struct {
	size   float64
	fill   string
	anchor string
	bold   bool
}

func (c *canvas) text(x, y float64, l lettering, s string) {
	weight := "400"
	if l.bold {
		weight = "600"
	}
	if l.anchor == "" {
		l.anchor = "start"
	}
	c.add(`<text x="%.1f" y="%.1f" font-size="%.1f" fill="%s" text-anchor="%s" font-weight="%s">%s</text>`, x, y, l.size, l.fill, l.anchor, weight, html.EscapeString(s))
}

// document puts the elements into a file of the given size.
func (c *canvas) document(width, height float64, title string) []byte {
	return fmt.Appendf(nil, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %.0f" width="%.0f" height="%.0f" role="img" font-family="%s">
<title>%s</title>
<rect width="100%%" height="100%%" fill="%s"/>
%s</svg>
`, width, height, width, height, typeface, html.EscapeString(title), paper, c.b.String())
}
