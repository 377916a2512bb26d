package dispatch

import (
	"fmt"
	"math/rand/v2"
)

// Random returns a feasible problem over the given number of regions, held within 1 to MaxRegions. Equal
// seeds and sizes give equal problems on every machine.
func Random(seed uint64, regions int) Problem {
	n := min(max(regions, 1), MaxRegions)
	r := rand.New(rand.NewPCG(seed, uint64(n)))
	p := Problem{Version: 1}
	energy, compute := make([]int64, n), make([]int64, n)
	for i := range n {
		region := Region{Name: fmt.Sprintf("region-%02d", i+1), EnergyPerCompute: 1 + r.Uint64N(9)}
		region.ComputeCapacity = 50 + r.Uint64N(200)
		work := r.Uint64N(region.ComputeCapacity)
		compute[i] = int64(work)
		energy[i] = -int64(work * region.EnergyPerCompute)
		for k := range 1 + r.IntN(3) {
			t := Tier{Capacity: 100 + r.Uint64N(1_900), Cost: 5 + 20*uint64(k) + r.Uint64N(30)}
			energy[i] += int64(r.Uint64N(t.Capacity))
			region.Supply = append(region.Supply, t)
		}
		p.Regions = append(p.Regions, region)
	}
	for i := range n {
		for _, step := range []int{1, 1 + r.IntN(n)} {
			if to := (i + step) % n; to != i {
				p.Links = append(p.Links, randomLink(r, i, to, energy, compute))
			}
		}
	}
	demandWhatIsLeft(r, p.Regions, energy, compute)
	return p
}

// randomLink adds a link and lets something flow over it, a thousand units at a time so that whole ones
// arrive.
func randomLink(r *rand.Rand, from, to int, energy, compute []int64) Link {
	l := Link{Carries: Energy, From: from, To: to, Loss: 5 * r.Uint64N(20), Cost: r.Uint64N(8)}
	net := energy
	if r.IntN(3) == 0 {
		l.Carries, l.Loss, net = Compute, 0, compute
	}
	l.Capacity = 100 + r.Uint64N(1_000)
	flow := int64(0)
	if l.Carries == Compute {
		flow = int64(r.Uint64N(min(l.Capacity, uint64(max(net[from], 0))+1)))
	} else if l.Capacity >= lossUnit && net[from] >= lossUnit {
		flow = lossUnit
	}
	net[from] -= flow
	net[to] += flow * int64(lossUnit-l.Loss) / lossUnit
	return l
}

// demandWhatIsLeft makes what a hidden dispatch leaves over in each region its demand, and gives a region
// that lacks energy a dear plant that makes up for it.
func demandWhatIsLeft(r *rand.Rand, regions []Region, energy, compute []int64) {
	for i := range regions {
		if energy[i] < 0 {
			lack := uint64(-energy[i])
			regions[i].Supply = append(regions[i].Supply, Tier{Capacity: lack + r.Uint64N(500), Cost: 90 + r.Uint64N(60)})
			energy[i] = 0
		}
		regions[i].EnergyDemand = uint64(energy[i])
		regions[i].ComputeDemand = uint64(max(compute[i], 0))
	}
}
