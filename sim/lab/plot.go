package lab

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// The picture's measures.
const (
	plotWidth  = 1280.0
	margin     = 48.0
	leftWidth  = 620.0
	rightX     = 740.0
	rightWidth = plotWidth - margin - rightX
	gridTop    = 500.0
	rowHeight  = 42.0
)

// Plot draws what came of the rounds, of the sweep and of the search for advice as an SVG file.
func Plot(cfg Config, r Result, s Sweep, a *Advice) []byte {
	c := new(canvas)
	title := Headline(r)
	c.text(margin, 62, lettering{size: 28, fill: ink, bold: true}, title)
	c.text(margin, 90, lettering{size: 14, fill: faint}, setting(cfg))
	c.bars(margin, 140, leftWidth, "What a seat on a committee earns, in tokens a round", r.Validators)
	c.bars(margin, 140+86+float64(len(r.Validators))*30, leftWidth, "What a job brings its worker, in tokens", r.Workers)
	c.outcomes(rightX, 140, rightWidth, r)
	c.stakes(rightX, 322, rightWidth, s)
	c.grid(margin, gridTop, plotWidth-2*margin, s)
	foot := gridTop + rowHeight*float64(len(s.Cells)) + 126
	c.text(margin, foot, lettering{size: 15, fill: ink, bold: true}, a.Text(cfg))
	return c.document(plotWidth, foot+34, title)
}

// Headline says in one sentence what the rounds came to.
func Headline(r Result) string {
	switch e := r.HonestSeat; {
	case e.Against == "":
		return "Nobody was honest"
	case e.Pays() && e.Against == nothing:
		return fmt.Sprintf("Honesty pays: %.2f tokens a seat, and no vice brings anything", e.Mean)
	case e.Pays():
		return fmt.Sprintf("Honesty pays: %.2f tokens a seat more than being %s", e.Mean, e.Against)
	case e.High >= 0:
		return fmt.Sprintf("Honesty and %s pay alike, as far as %d rounds can tell", vice(e.Against), r.Rounds)
	case e.Against == nothing:
		return fmt.Sprintf("Honesty does not pay: a seat costs %.2f tokens", -e.Mean)
	default:
		return fmt.Sprintf("Honesty does not pay: being %s brings %.2f tokens a seat more", e.Against, -e.Mean)
	}
}

func vice(against string) string {
	if against == nothing {
		return nothing
	}
	return "being " + against
}

// setting is a line of what was played.
func setting(cfg Config) string {
	p := cfg.Terms.Profile
	return fmt.Sprintf("%d rounds, seed %d. Reward %s, committee of %d, quorum %d %%, %d %% of the reward for it, %s at risk a seat, %d %% of it for a wrong vote. "+
		"Bad work %g %%, mistakes %g %%.", cfg.Rounds, cfg.Seed, cfg.Terms.Reward.Tokens(), p.Committee, p.QuorumPct, p.ValidatorRewardPct,
		cfg.Terms.Exposure().Tokens(), p.SlashPct, cfg.FaultyWorkers, cfg.Errors)
}

// bars draws earnings with their intervals.
func (c *canvas) bars(x, y, width float64, title string, list []Earning) {
	c.text(x, y, lettering{size: 16, fill: ink, bold: true}, title)
	const label, step, thick = 150.0, 30.0, 18.0
	least, most := 0.0, 0.0
	for _, e := range list {
		least, most = min(least, e.Low), max(most, e.High)
	}
	span := max(most-least, 1e-9)
	room := width - label - 80
	at := func(v float64) float64 { return x + label + (v-least)/span*room }
	for i, e := range list {
		top := y + 18 + float64(i)*step
		fill := amber
		if e.Who == Honest.String() || e.Who == "good work" {
			fill = teal
		}
		name := e.Who
		if e.Parties > 0 {
			name = fmt.Sprintf("%s (%d)", e.Who, e.Parties)
		}
		c.text(x+label-10, top+thick-4, lettering{size: 14, fill: ink, anchor: "end"}, name)
		from, to := min(at(0), at(e.Mean)), max(at(0), at(e.Mean))
		c.rect(from, top, max(to-from, 1), thick, fill, `rx="2"`)
		c.line(at(e.Low), top+thick/2, at(e.High), top+thick/2, ink, 1.5)
		c.line(at(e.Low), top+4, at(e.Low), top+thick-4, ink, 1.5)
		c.line(at(e.High), top+4, at(e.High), top+thick-4, ink, 1.5)
		c.text(max(to, at(e.High))+8, top+thick-4, lettering{size: 13, fill: ink}, signed(e.Mean))
	}
	c.line(at(0), y+12, at(0), y+18+float64(len(list))*step, ink, 1)
}

// outcomes draws what committees made of good and of bad work.
func (c *canvas) outcomes(x, y, width float64, r Result) {
	c.text(x, y, lettering{size: 16, fill: ink, bold: true}, "What committees make of the work")
	for i, o := range r.Outcomes {
		top := y + 18 + float64(i)*52
		c.text(x, top+14, lettering{size: 14, fill: ink}, fmt.Sprintf("%s (%d)", o.Work, o.Jobs))
		right, wrong := o.Approved, o.Rejected
		if i == bad {
			right, wrong = wrong, right
		}
		from := x
		for _, part := range []struct {
			n    int
			fill string
		}{{right, teal}, {o.NoVerdict, grey}, {wrong, red}} {
			share := float64(part.n) / float64(max(o.Jobs, 1))
			w := share * width
			c.rect(from, top+20, w, 20, part.fill, "")
			if w > 44 {
				c.text(from+w/2, top+35, lettering{size: 12, fill: paper, anchor: "middle", bold: true}, percent(share))
			}
			from += w
		}
	}
	legend := y + 18 + 2*52 + 12
	for i, l := range []struct{ fill, name string }{
		{teal, "judged rightly"}, {grey, "no quorum"}, {red, fmt.Sprintf("wrongly: accepts %s, rejects %s", percent(r.FalseAccepts.Rate), percent(r.FalseRejects.Rate))},
	} {
		at := x + float64(i)*118
		c.rect(at, legend-10, 11, 11, l.fill, "")
		c.text(at+16, legend, lettering{size: 12, fill: faint}, l.name)
	}
}

// stakes lists from which stakes on honesty pays, by the committee's size.
func (c *canvas) stakes(x, y, width float64, s Sweep) {
	c.text(x, y, lettering{size: 16, fill: ink, bold: true}, "From which stake on honesty pays")
	columns := []float64{x, x + 200, x + 346, x + width}
	for i, name := range []string{"committee", "stake of a seat", "false accepts", "false rejects"} {
		c.text(columns[i], y+24, lettering{size: 12, fill: faint, anchor: anchor(i)}, name)
	}
	for i, a := range s.Answers {
		at := y + 44 + float64(i)*18
		least := "none of these"
		if a.LeastExposure != nil {
			least = number(*a.LeastExposure)
		}
		for k, text := range []string{strconv.FormatUint(a.Committee, 10), least, percent(a.FalseAccepts.Rate), percent(a.FalseRejects.Rate)} {
			c.text(columns[k], at, lettering{size: 13, fill: ink, anchor: anchor(k)}, text)
		}
	}
}

func anchor(column int) string {
	if column == 0 {
		return "start"
	}
	return "end"
}

// grid draws the sweep: a row for each committee, a column for each cost of a wrong vote.
func (c *canvas) grid(x, y, width float64, s Sweep) {
	c.text(x, y, lettering{size: 16, fill: ink, bold: true}, "By how much an honest seat earns more than the best of lazy, wrong, colluding and staying out, in tokens")
	const label, high = 110.0, rowHeight
	w := (width - label) / float64(max(len(s.WrongVotes), 1))
	lowest, highest := 0.0, 0.0
	for _, row := range s.Cells {
		for _, cell := range row {
			lowest, highest = min(lowest, cell.Edge.Mean), max(highest, cell.Edge.Mean)
		}
	}
	for i, row := range s.Cells {
		top := y + 18 + float64(i)*high
		c.text(x+label-12, top+high/2+5, lettering{size: 13, fill: ink, anchor: "end"}, fmt.Sprintf("committee %d", s.Committees[i]))
		for k, cell := range row {
			left := x + label + float64(k)*w
			fill, letters := cellInk(cell.Edge, lowest, highest)
			c.rect(left+1, top+1, w-2, high-2, fill, `rx="3"`)
			if cell.Present {
				c.rect(left+2, top+2, w-4, high-4, "none", fmt.Sprintf(`rx="3" stroke="%s" stroke-width="3"`, ink))
			}
			c.text(left+w/2, top+high/2+5, lettering{size: 13, fill: letters, anchor: "middle", bold: cell.Edge.Pays()}, signed(cell.Edge.Mean))
		}
	}
	below := y + 18 + float64(len(s.Cells))*high + 20
	for k, v := range s.WrongVotes {
		c.text(x+label+(float64(k)+0.5)*w, below, lettering{size: 13, fill: ink, anchor: "middle"}, number(v))
	}
	c.text(x+label, below+24, lettering{size: 13, fill: faint}, "what a wrong vote costs, in tokens: the stake at risk of a seat, times the share that is slashed")
	c.legend(x+label, below+48)
}

// legend begins at x.
func (c *canvas) legend(x, y float64) {
	for i, l := range []struct{ fill, name string }{{teal, "honesty pays (95 %)"}, {red, "it does not"}, {sand, "too close to tell"}, {paper, "present parameters"}} {
		at := x + float64(i)*160
		stroke := ""
		if l.fill == paper {
			stroke = fmt.Sprintf(`stroke="%s" stroke-width="2"`, ink)
		}
		c.rect(at, y-10, 11, 11, l.fill, stroke)
		c.text(at+16, y, lettering{size: 12, fill: faint}, l.name)
	}
}

// cellInk is a cell's colour and that of its letters: the deeper the farther from nothing.
func cellInk(e Edge, lowest, highest float64) (fill, letters string) {
	shade := func(part float64, r, g, b float64) (string, string) {
		depth := 0.25 + 0.75*math.Sqrt(min(max(part, 0), 1))
		mix := func(v float64) int { return int(255 - (255-v)*depth) }
		ink := ink
		if depth > 0.6 {
			ink = paper
		}
		return fmt.Sprintf("#%02x%02x%02x", mix(r), mix(g), mix(b)), ink
	}
	switch {
	case e.Pays():
		return shade(e.Mean/max(highest, 1e-9), 0x0f, 0x76, 0x6e)
	case e.High < 0:
		return shade(e.Mean/min(lowest, -1e-9), 0xb9, 0x1c, 0x1c)
	}
	return sand, ink
}

func percent(share float64) string { return fmt.Sprintf("%.1f %%", share*100) }

// number writes a figure with three digits that count, and large ones in full.
func number(v float64) string {
	if v >= 100 {
		return strconv.FormatFloat(v, 'f', 0, 64)
	}
	return strconv.FormatFloat(v, 'g', 3, 64)
}

// signed writes a gain or a loss, short.
func signed(v float64) string {
	if math.Abs(v) >= 100 {
		return minus(fmt.Sprintf("%+.0f", v))
	}
	return minus(fmt.Sprintf("%+.2f", v))
}

// minus sets a proper minus sign, as wide as the plus.
func minus(s string) string { return strings.Replace(s, "-", "−", 1) }
