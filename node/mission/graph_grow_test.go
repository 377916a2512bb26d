package mission_test

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
)

// drawing is what can be read back from a drawing: jobs by number, edges, and what the counting nodes count.
type drawing struct {
	jobs  map[protocol.JobID]string
	edges [][2]string
	more  mission.Tally
}

var (
	jobLine  = regexp.MustCompile(`^    j(\d+)\[".*"\]:::([a-z]+)$`)
	moreLine = regexp.MustCompile(`^    m(?:ore|\d+)\["\d+ more jobs<br/>(\d+) succeeded, (\d+) did not, (\d+) open"\]:::gone$`)
	edgeLine = regexp.MustCompile(`^    (\S+) --> (\S+)$`)
)

func readDrawing(t require.TestingT, text string) drawing {
	require.Less(t, len(text), mission.MaxTextBytes)
	d := drawing{jobs: map[protocol.JobID]string{}}
	number := func(s string) int {
		n, err := strconv.Atoi(s)
		require.NoError(t, err)
		return n
	}
	for _, l := range strings.Split(text, "\n") {
		if m := jobLine.FindStringSubmatch(l); m != nil {
			d.jobs[protocol.JobID(number(m[1]))] = m[2]
		}
		if m := moreLine.FindStringSubmatch(l); m != nil {
			d.more = d.more.Plus(mission.Tally{Good: number(m[1]), Bad: number(m[2]), Open: number(m[3])})
		}
		if m := edgeLine.FindStringSubmatch(l); m != nil {
			d.edges = append(d.edges, [2]string{m[1], m[2]})
		}
	}
	require.LessOrEqual(t, len(d.edges), mission.MaxEdges)
	require.LessOrEqual(t, len(d.jobs), mission.MaxNodes)
	return d
}

// counted is what the drawing says of all jobs, drawn or counted.
func (d drawing) counted() mission.Tally {
	sum := d.more
	for _, class := range d.jobs {
		switch class {
		case "good":
			sum.Good++
		case "bad", "gone":
			sum.Bad++
		default:
			sum.Open++
		}
	}
	return sum
}

// A mission of 100,000 jobs: three levels, all posted, then all settled one by one, so that both a graph full of
// open jobs and one full of finished ones are drawn.
func TestGraph_hundredThousandJobsStayDrawable(t *testing.T) {
	t.Parallel()
	const jobs, fan = 100_000, 47
	g := mission.NewGraph(nil)
	node := func(i int) mission.Node {
		n := mission.Node{Job: protocol.JobID(i), Title: fmt.Sprintf("Raise the collectors of region %d", i), State: protocol.JobAssigned}
		if i > 1 {
			n.Parent = protocol.JobID((i-2)/fan + 1)
		}
		return n
	}
	for i := 1; i <= jobs; i++ {
		g.Set(node(i))
	}
	d := readDrawing(t, mission.Mermaid(g))
	require.Equal(t, mission.Tally{Open: jobs}, d.counted())
	require.Contains(t, d.jobs, protocol.JobID(jobs), "the newest change is drawn")
	require.Contains(t, d.jobs, protocol.JobID(1), "and what it hangs from")
	for i := jobs; i >= 1; i-- {
		n := node(i)
		n.State, n.Success = protocol.JobFinal, i%10 != 0
		g.Set(n)
		if i%9_973 == 0 {
			d = readDrawing(t, mission.Mermaid(g))
			require.Equal(t, jobs, d.counted().Jobs())
			require.Equal(t, i-1, d.counted().Open)
		}
	}
	d = readDrawing(t, mission.Mermaid(g))
	require.Equal(t, mission.Tally{Good: jobs - jobs/10, Bad: jobs / 10}, d.counted())
	require.Equal(t, d.counted(), g.All())
	require.Contains(t, d.jobs, protocol.JobID(1))
}

// Whatever happens in whatever order, no job is lost or counted twice, no limit is passed, and each edge leads
// from a smaller number to a larger one.
func TestGraph_countsEachJobOnce(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		g := mission.NewGraph(nil)
		past := mission.Tally{Good: rapid.IntRange(0, 5).Draw(t, "past")}
		g.Past(past)
		model := map[protocol.JobID]mission.Node{}
		jobs := rapid.SampledFrom([]uint64{30, 900}).Draw(t, "jobs")
		for range rapid.IntRange(0, 2_000).Draw(t, "steps") {
			n := mission.Node{
				Job: protocol.JobID(rapid.Uint64Range(1, jobs).Draw(t, "job")), Parent: protocol.JobID(rapid.Uint64Range(0, jobs).Draw(t, "parent")),
				State:   rapid.SampledFrom([]protocol.JobState{protocol.JobOpen, protocol.JobAssigned, protocol.JobFinal, protocol.JobFinal, protocol.JobWithdrawn}).Draw(t, "state"),
				Success: rapid.Bool().Draw(t, "success"),
			}
			if was, known := model[n.Job]; known && was.State.Terminal() {
				n.State, n.Success = was.State, was.Success // a job that is over stays as it is
			}
			g.Set(n)
			model[n.Job] = n
		}
		want := past
		for _, n := range model {
			switch {
			case n.State == protocol.JobFinal && n.Success:
				want.Good++
			case n.State.Terminal():
				want.Bad++
			default:
				want.Open++
			}
		}
		require.Equal(t, want, g.All())
		d := readDrawing(t, mission.Mermaid(g))
		require.Equal(t, want, d.counted())
		for _, e := range d.edges {
			if e[1][0] == 'j' {
				from, _ := strconv.Atoi(e[0][1:])
				to, _ := strconv.Atoi(e[1][1:])
				require.Less(t, from, to)
			}
		}
	})
}

// Strangers' documents name any parent: a chain that is told from its end, as deep as they like, costs no more
// than any other.
func TestGraph_strangersChainsAreCut(t *testing.T) {
	t.Parallel()
	const jobs = 20_000
	g := mission.NewGraph(nil)
	for i := 1; i <= jobs; i++ {
		g.Set(mission.Node{Job: protocol.JobID(i), State: protocol.JobOpen})
	}
	for i := jobs; i > 1; i-- {
		g.Set(mission.Node{Job: protocol.JobID(i), Parent: protocol.JobID(i - 1), State: protocol.JobOpen})
	}
	d := readDrawing(t, mission.Mermaid(g))
	require.Equal(t, mission.Tally{Open: jobs}, d.counted())
	next := map[string]string{}
	for _, e := range d.edges {
		if e[1][0] == 'j' {
			next[e[0]] = e[1]
		}
	}
	for from := range next {
		depth := 0
		for at := from; next[at] != ""; at = next[at] {
			depth++
		}
		require.Less(t, depth, 16)
	}
}

func TestGraph_plannedChildrenComeAndGo(t *testing.T) {
	t.Parallel()
	g := mission.NewGraph([]mission.Node{{Job: 1, Title: "Root", State: protocol.JobAssigned}})
	planned := func(refs ...string) (out []mission.Node) {
		for _, r := range refs {
			out = append(out, mission.Node{Parent: 1, Ref: r, Title: "Later"})
		}
		return out
	}
	g.Plan(1, planned("a", "b"))
	g.Plan(1, planned("a", "b"))
	text := mission.Mermaid(g)
	require.Contains(t, text, "Planned a<br/>Later")
	require.Contains(t, text, "Planned b<br/>Later")
	require.Equal(t, mission.Tally{Open: 3}, g.All())
	g.Plan(1, planned("b"))
	g.Set(mission.Node{Job: 2, Parent: 1, Ref: "a", State: protocol.JobOpen})
	text = mission.Mermaid(g)
	require.NotContains(t, text, "Planned a")
	require.Contains(t, text, "j1 --> j2")
	require.Equal(t, mission.Tally{Open: 3}, g.All())
	g.Plan(1, nil)
	g.Plan(9, planned("c"))
	require.NotContains(t, mission.Mermaid(g), "Planned")
	require.Equal(t, mission.Tally{Open: 2}, g.All())
}

// A reorganisation takes a job away: neither it nor what was planned beneath it is drawn, its children stand alone,
// and what was folded beneath it stays counted.
func TestGraph_droppedJobsLeaveTheirChildren(t *testing.T) {
	t.Parallel()
	g := mission.NewGraph([]mission.Node{{Job: 1, State: protocol.JobAssigned}, {Job: 2, Parent: 1, State: protocol.JobOpen}})
	g.Plan(1, []mission.Node{{Parent: 1, Ref: "later"}})
	for i := 3; i <= 2+mission.MaxNodes; i++ {
		g.Set(mission.Node{Job: protocol.JobID(i), Parent: 1, State: protocol.JobFinal, Success: true})
	}
	g.Drop(1)
	g.Drop(1)
	require.Equal(t, mission.Tally{Good: mission.MaxNodes, Open: 1}, g.All())
	d := readDrawing(t, mission.Mermaid(g))
	require.NotContains(t, d.jobs, protocol.JobID(1))
	require.Empty(t, d.edges)
	require.Equal(t, g.All(), d.counted())
	g.Set(mission.Node{Job: 1, State: protocol.JobOpen})
	require.Equal(t, 2, g.All().Open, "it can come again")
}

// Late word of a job that was folded away does not bring it back.
func TestGraph_foldedJobsStayFolded(t *testing.T) {
	t.Parallel()
	g := mission.NewGraph(nil)
	for i := 1; i <= 3*mission.MaxNodes; i++ {
		g.Set(mission.Node{Job: protocol.JobID(i), State: protocol.JobFinal, Success: true})
	}
	g.Set(mission.Node{Job: 1, State: protocol.JobFinal, Success: true})
	require.Equal(t, 3*mission.MaxNodes, g.All().Jobs())
	require.NotContains(t, mission.Mermaid(g), " j1[")
}

// One change of one of 100,000 open jobs, with the redraw that follows it.
func BenchmarkMermaidRedraw(b *testing.B) {
	for _, jobs := range []int{100, 10_000, 100_000} {
		b.Run(fmt.Sprintf("jobs=%d", jobs), func(b *testing.B) {
			g := mission.NewGraph(nil)
			node := func(i int) mission.Node {
				return mission.Node{Job: protocol.JobID(i + 1), Parent: protocol.JobID(i / 40), Title: "Raise the solar collectors: desert", State: protocol.JobAssigned}
			}
			for i := range jobs {
				g.Set(node(i))
			}
			b.ReportAllocs()
			for i := range b.N {
				n := node(i * 7919 % jobs)
				n.State = protocol.JobInValidation
				g.Set(n)
				if mission.Mermaid(g) == "" {
					b.Fatal("nothing drawn")
				}
			}
		})
	}
}
