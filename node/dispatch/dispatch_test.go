package dispatch_test

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"gonum.org/v1/gonum/mat"
	"gonum.org/v1/gonum/optimize/convex/lp"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/dispatch"
	"github.com/agijobs/omega/node/protocol"
)

func texts(values []dispatch.Ratio) string {
	s := make([]string, len(values))
	for i, v := range values {
		s[i] = v.String()
	}
	return strings.Join(s, " ")
}

func TestSolveByHand(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name, problem, cost, supply, compute, flow, energy string
		infeasible                                         bool
	}{
		{name: "nothing wanted", problem: `{"v":1,"regions":[{"name":"a"}]}`, cost: "0", compute: "0"},
		{
			name: "cheap tier first", problem: `{"v":1,"regions":[{"name":"a","energy_demand":15,
				"supply":[{"capacity":10,"cost":2},{"capacity":10,"cost":3}]}]}`,
			cost: "35", supply: "10 5", compute: "0", energy: "3",
		}, {
			name: "import over a lossy link", problem: `{"v":1,"regions":[{"name":"a","supply":[{"capacity":100,"cost":1}]},
				{"name":"b","energy_demand":9,"supply":[{"capacity":100,"cost":5}]}],
				"links":[{"carries":"energy","from":0,"to":1,"capacity":50,"loss_permille":100,"cost":1}]}`,
			cost: "20", supply: "10 0", compute: "0 0", flow: "10", energy: "1 20/9",
		}, {
			name: "link is full", problem: `{"v":1,"regions":[{"name":"a","supply":[{"capacity":100,"cost":1}]},
				{"name":"b","energy_demand":9,"supply":[{"capacity":100,"cost":5}]}],
				"links":[{"carries":"energy","from":0,"to":1,"capacity":4,"loss_permille":250}]}`,
			cost: "34", supply: "4 6", compute: "0 0", flow: "4", energy: "1 5",
		}, {
			name: "work goes to the cheap energy", problem: `{"v":1,"regions":[
				{"name":"a","compute_capacity":10,"energy_per_compute":2,"supply":[{"capacity":100,"cost":1}]},
				{"name":"b","compute_capacity":10,"energy_per_compute":2,"compute_demand":8,"supply":[{"capacity":100,"cost":5}]}],
				"links":[{"carries":"compute","from":0,"to":1,"capacity":6,"cost":3}]}`,
			cost: "50", supply: "12 4", compute: "6 2", flow: "6", energy: "1 5",
		}, {
			name: "too little energy", problem: `{"v":1,"regions":[{"name":"a","energy_demand":15,"supply":[{"capacity":10,"cost":2}]}]}`,
			infeasible: true,
		}, {
			name: "too little compute", problem: `{"v":1,"regions":[{"name":"a","compute_demand":3,"compute_capacity":3,
				"energy_per_compute":2,"supply":[{"capacity":5,"cost":2}]}]}`,
			infeasible: true,
		},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			p, err := dispatch.Decode(json.RawMessage(row.problem))
			require.NoError(t, err)
			c, err := dispatch.Solve(p)
			require.NoError(t, err)
			require.NoError(t, dispatch.Check(p, c, nil))
			require.NoError(t, dispatch.Check(p, c, new(big.Rat)), "an exact solution has no gap")
			if row.infeasible {
				require.Equal(t, dispatch.Infeasible, c.Status)
				return
			}
			require.Equal(t, dispatch.Optimal, c.Status)
			require.Equal(t, row.cost, c.Cost.String())
			var supply []dispatch.Ratio
			for _, tiers := range c.Supply {
				supply = append(supply, tiers...)
			}
			require.Equal(t, row.supply, texts(supply))
			require.Equal(t, row.compute, texts(c.Compute))
			require.Equal(t, row.flow, texts(c.Flow))
			if row.energy != "" {
				require.Equal(t, row.energy, texts(c.EnergyPrices))
			}
		})
	}
}

func TestDecodeRefuses(t *testing.T) {
	t.Parallel()
	region := func(fields string) string { return `{"v":1,"regions":[{"name":"a",` + fields + `}]}` }
	link := func(fields string) string {
		return `{"v":1,"regions":[{"name":"a"},{"name":"b"}],"links":[{` + fields + `}]}`
	}
	for says, body := range map[string]string{
		`"v" is 2`:           `{"v":2,"regions":[{"name":"a"}]}`,
		"0 regions":          `{"v":1,"regions":[]}`,
		"33 regions":         `{"v":1,"regions":[` + strings.Repeat(`{"name":"a"},`, 32) + `{"name":"a"}]}`,
		"stands twice":       `{"v":1,"regions":[{"name":"a"},{"name":"a"}]}`,
		"name has 0":         `{"v":1,"regions":[{"name":""}]}`,
		"tolerance_ppm":      `{"v":1,"tolerance_ppm":10001,"regions":[{"name":"a"}]}`,
		"unknown field":      region(`"colour":1`),
		"9 tiers":            region(`"supply":[{},{},{},{},{},{},{},{},{}]`),
		"tier 0":             region(`"supply":[{"capacity":1000000001}]`),
		"energy demand":      region(`"energy_demand":1000000001`),
		"energy per compute": region(`"energy_per_compute":1000001`),
		"cannot unmarshal":   region(`"energy_demand":-1`),
		"carries":            link(`"carries":"love","from":0,"to":1`),
		"goes from":          link(`"carries":"energy","from":0,"to":2`),
		"region 1 to 1":      link(`"carries":"energy","from":1,"to":1`),
		"per mille":          link(`"carries":"energy","from":0,"to":1,"loss_permille":1000`),
		"capacity":           link(`"carries":"energy","from":0,"to":1,"cost":1000001`),
	} {
		_, err := dispatch.Decode(json.RawMessage(body))
		require.ErrorIs(t, err, protocol.ErrDocument)
		require.ErrorContains(t, err, says)
	}
	_, err := dispatch.Solve(dispatch.Problem{Version: 1})
	require.ErrorIs(t, err, protocol.ErrDocument)
	require.ErrorIs(t, dispatch.Check(dispatch.Problem{}, dispatch.Certificate{}, nil), protocol.ErrDocument)
}

func TestRatioText(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{"0": "0", "-0": "0", "007": "7", "-4/6": "-2/3", "10/5": "2"} {
		var x dispatch.Ratio
		require.NoError(t, x.UnmarshalText([]byte(text)))
		require.Equal(t, want, x.String())
	}
	for _, text := range []string{"", "-", "+1", "1/0", "1/00", "1/-2", "1e9", "0x1", "1.5", " 1", "1_0", "/2", "1/", "1/2/3", "Inf", strings.Repeat("9", 3_000)} {
		require.Error(t, new(dispatch.Ratio).UnmarshalText([]byte(text)), text)
	}
	require.Equal(t, "0.3333", dispatch.NewRatio(1, 3).Decimal(4))
}

func TestRandomProblemsAreFeasibleAndRepeat(t *testing.T) {
	t.Parallel()
	for seed := range uint64(60) {
		size := int(seed%12) + 1
		p := dispatch.Random(seed, size)
		require.Equal(t, p, dispatch.Random(seed, size))
		body, err := p.Encode()
		require.NoError(t, err)
		p, err = dispatch.Decode(body)
		require.NoError(t, err, "seed %d", seed)
		c, err := dispatch.Solve(p)
		require.NoError(t, err, "seed %d", seed)
		require.Equal(t, dispatch.Optimal, c.Status, "seed %d", seed)
		require.NoError(t, dispatch.Check(p, c, new(big.Rat)), "seed %d", seed)
	}
}

func TestLargestProblemIsSolved(t *testing.T) {
	t.Parallel()
	p := dispatch.Random(1, dispatch.MaxRegions)
	c, err := dispatch.Solve(p)
	require.NoError(t, err)
	data, err := json.Marshal(c)
	require.NoError(t, err)
	require.Less(t, len(data), protocol.MaxDocumentBytes)
	again, err := dispatch.DecodeCertificate(data)
	require.NoError(t, err)
	require.NoError(t, dispatch.Check(p, again, new(big.Rat)))
}

func TestCheckHoldsTheTolerance(t *testing.T) {
	t.Parallel()
	p, err := dispatch.Decode(json.RawMessage(`{"v":1,"regions":[{"name":"a","energy_demand":1000000,
		"supply":[{"capacity":2000000,"cost":1},{"capacity":2000000,"cost":2}]}]}`))
	require.NoError(t, err)
	c, err := dispatch.Solve(p)
	require.NoError(t, err)
	shift := func(units int64) dispatch.Certificate {
		d := c
		d.Supply = [][]dispatch.Ratio{{dispatch.NewRatio(1_000_000-units, 1), dispatch.NewRatio(units, 1)}}
		d.Cost = dispatch.NewRatio(1_000_000+units, 1)
		return d
	}
	require.NoError(t, dispatch.Check(p, shift(1), nil))
	require.ErrorIs(t, dispatch.Check(p, shift(2), nil), dispatch.ErrWrong)
	require.NoError(t, dispatch.Check(p, shift(2), big.NewRat(1, 100_000)))
	p.Tolerance = 2
	require.NoError(t, dispatch.Check(p, shift(2), nil))
}

// tiny draws a problem that enumeration can solve: two regions and at most seven amounts to choose.
func tiny(t *rapid.T) dispatch.Problem {
	small := func(name string, most uint64) uint64 { return rapid.Uint64Range(0, most).Draw(t, name) }
	p := dispatch.Problem{Version: 1}
	for i := range 2 {
		r := dispatch.Region{
			Name: fmt.Sprint("r", i), ComputeCapacity: small("capacity", 6), EnergyPerCompute: small("per", 3),
			EnergyDemand: small("energy", 7), ComputeDemand: small("compute", 4),
		}
		for range rapid.IntRange(0, 2).Draw(t, "tiers") {
			r.Supply = append(r.Supply, dispatch.Tier{Capacity: small("tier", 12), Cost: small("cost", 5)})
		}
		p.Regions = append(p.Regions, r)
	}
	links := rapid.IntRange(0, 5-len(p.Regions[0].Supply)-len(p.Regions[1].Supply)).Draw(t, "links")
	for range links {
		from := rapid.IntRange(0, 1).Draw(t, "from")
		p.Links = append(p.Links, dispatch.Link{
			Carries: rapid.SampledFrom([]dispatch.Good{dispatch.Energy, dispatch.Compute}).Draw(t, "good"),
			From:    from, To: 1 - from, Capacity: small("link", 8), Loss: rapid.SampledFrom([]uint64{0, 100, 333}).Draw(t, "loss"),
			Cost: small("fare", 3),
		})
	}
	return p
}

func TestSolveAgreesWithEnumeration(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := tiny(t)
		c, err := dispatch.Solve(p)
		require.NoError(t, err)
		require.NoError(t, dispatch.Check(p, c, new(big.Rat)))
		best := enumerate(p)
		if best == nil {
			require.Equal(t, dispatch.Infeasible, c.Status)
			return
		}
		require.Equal(t, dispatch.Optimal, c.Status)
		require.Equal(t, best.RatString(), c.Cost.String())
	})
}

// A float solver of another make finds the same cost on problems too large to enumerate.
func TestSolveAgreesWithFloatSolver(t *testing.T) {
	t.Parallel()
	for seed := range uint64(30) {
		p := dispatch.Random(seed, int(seed%6)+2)
		c, err := dispatch.Solve(p)
		require.NoError(t, err)
		exact, _ := c.Cost.Rat().Float64()
		require.InEpsilon(t, floatCost(t, p), exact, 1e-6, "seed %d", seed)
	}
}

// floatCost solves the problem in equalities over non-negative floats: the amounts, the room left to each
// limit, and the unmet part of each demand at a price that no dispatch would pay.
func floatCost(t *testing.T, p dispatch.Problem) float64 {
	t.Helper()
	const unmet, size = 100_000, 1_000
	list, demand := unknowns(p)
	n, r := len(list), len(demand)
	a, cost, right := mat.NewDense(r+n, n+n+r, nil), make([]float64, n+n+r), make([]float64, r+n)
	var basis []int
	for i, d := range demand {
		f, _ := d.Float64()
		right[i], cost[2*n+i] = f/size, unmet
		a.Set(i, 2*n+i, 1)
		basis = append(basis, 2*n+i)
	}
	for j, u := range list {
		cost[j], _ = u.cost.Float64()
		limit, _ := u.limit.Float64()
		right[r+j] = limit / size
		a.Set(r+j, j, 1)
		a.Set(r+j, n+j, 1)
		basis = append(basis, n+j)
		for i, share := range u.into {
			f, _ := share.Float64()
			a.Set(i, j, f)
		}
	}
	best, _, err := lp.Simplex(cost, a, right, 0, basis)
	require.NoError(t, err)
	return best * size
}

// Every change of a certificate is noticed, unless what it leaves is still the truth: a dispatch as cheap as
// the solved one, within the limits, with prices that prove it.
func TestMutatedCertificatesAreRejected(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := dispatch.Random(rapid.Uint64().Draw(t, "seed"), rapid.IntRange(1, 5).Draw(t, "size"))
		c, err := dispatch.Solve(p)
		require.NoError(t, err)
		kind := rapid.IntRange(0, 7).Draw(t, "mutation")
		by := rapid.SampledFrom([]int64{1, -1, 17, -1_000}).Draw(t, "by")
		add := func(values []dispatch.Ratio) {
			i := rapid.IntRange(0, len(values)-1).Draw(t, "place")
			r := values[i].Rat()
			values[i] = ratio(r.Add(r, big.NewRat(by, 3)))
		}
		switch {
		case kind == 0:
			c.Version = 2
		case kind == 1:
			c.Status = dispatch.Infeasible
		case kind == 2:
			one := []dispatch.Ratio{c.Cost}
			add(one)
			c.Cost = one[0]
		case kind == 3:
			add(c.Supply[0])
		case kind == 4:
			add(c.Compute)
		case kind == 5 && len(c.Flow) > 0:
			add(c.Flow)
		case kind == 6:
			c.EnergyPrices = c.EnergyPrices[1:]
		default:
			if add(c.EnergyPrices); !provesLess(p, c) {
				return
			}
		}
		require.ErrorIs(t, dispatch.Check(p, c, nil), dispatch.ErrWrong)
	})
}

func TestCheckRefusesHostileNumbers(t *testing.T) {
	t.Parallel()
	p := dispatch.Random(3, 8)
	c, err := dispatch.Solve(p)
	require.NoError(t, err)
	for i := range c.EnergyPrices {
		long := new(big.Int).Exp(big.NewInt(int64(2*i+3)), big.NewInt(1_000), nil)
		c.EnergyPrices[i] = ratio(new(big.Rat).SetFrac(big.NewInt(1), long))
	}
	require.ErrorContains(t, dispatch.Check(p, c, nil), "common denominator")
	require.ErrorIs(t, dispatch.Check(p, dispatch.Certificate{Version: 1, Status: "fine"}, nil), dispatch.ErrWrong)
}

func ratio(r *big.Rat) dispatch.Ratio {
	var x dispatch.Ratio
	if err := x.UnmarshalText([]byte(r.RatString())); err != nil {
		panic(err)
	}
	return x
}

func FuzzCheck(f *testing.F) {
	p := dispatch.Random(5, 2)
	body, err := p.Encode()
	require.NoError(f, err)
	c, err := dispatch.Solve(p)
	require.NoError(f, err)
	data, err := json.Marshal(c)
	require.NoError(f, err)
	f.Add([]byte(body), data)
	f.Add([]byte(`{"v":1,"regions":[{"name":"a"}]}`), []byte(`{"v":1,"status":"optimal","cost":"0","supply":[[]],"compute":["0"],"energy_prices":["0"],"compute_prices":["0"]}`))
	f.Fuzz(func(t *testing.T, body, data []byte) {
		p, err := dispatch.Decode(body)
		if err != nil {
			return
		}
		if c, err := dispatch.DecodeCertificate(data); err == nil {
			_ = dispatch.Check(p, c, nil)
		}
		if len(p.Regions) > 6 || len(p.Links) > 12 {
			return
		}
		c, err := dispatch.Solve(p)
		if err != nil {
			require.ErrorIs(t, err, dispatch.ErrEffort)
			return
		}
		require.NoError(t, dispatch.Check(p, c, new(big.Rat)))
	})
}

func BenchmarkSolve(b *testing.B) {
	for _, size := range []int{4, 8, 16, 32} {
		p := dispatch.Random(9, size)
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			for b.Loop() {
				if _, err := dispatch.Solve(p); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkCheck(b *testing.B) {
	p := dispatch.Random(9, 16)
	c, err := dispatch.Solve(p)
	require.NoError(b, err)
	for b.Loop() {
		if err := dispatch.Check(p, c, nil); err != nil {
			b.Fatal(err)
		}
	}
}
