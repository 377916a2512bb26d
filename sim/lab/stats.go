package lab

import "math"

// z95 is the 97.5th percentile of the normal distribution: intervals are of 95 % confidence.
const z95 = 1.959963984540054

// Estimate is a mean with its interval of 95 % confidence.
type Estimate struct {
	Mean float64 `json:"mean"`
	Low  float64 `json:"low"`
	High float64 `json:"high"`
}

func estimate(mean, variance float64) Estimate {
	r := z95 * math.Sqrt(max(variance, 0))
	return Estimate{mean, mean - r, mean + r}
}

// Rate is how often something happened, with Wilson's interval of 95 % confidence.
type Rate struct {
	Count int     `json:"count"`
	Of    int     `json:"of"`
	Rate  float64 `json:"rate"`
	Low   float64 `json:"low"`
	High  float64 `json:"high"`
}

func rate(count, of int) Rate {
	r := Rate{Count: count, Of: of}
	if of == 0 {
		r.High = 1
		return r
	}
	n := float64(of)
	p := float64(count) / n
	mid := (p + z95*z95/(2*n)) / (1 + z95*z95/n)
	half := z95 / (1 + z95*z95/n) * math.Sqrt(p*(1-p)/n+z95*z95/(4*n*n))
	r.Rate, r.Low, r.High = p, max(mid-half, 0), min(mid+half, 1)
	return r
}

// track is what one kind of party gained in each round, and how many of it took part. Those of one round share its
// fate, so that rounds and not parties are what is drawn independently.
type track struct {
	gains  []float64
	counts []float64
	gain   float64 // sums
	count  float64
}

func newTrack(rounds int) *track {
	return &track{gains: make([]float64, rounds), counts: make([]float64, rounds)}
}

func (t *track) add(round int, gain float64) {
	t.gains[round] += gain
	t.counts[round]++
	t.gain += gain
	t.count++
}

// mean is the gain of one of them in one round.
func (t *track) mean() float64 {
	if t.count == 0 {
		return 0
	}
	return t.gain / t.count
}

// leverage is by how much a round moves the mean.
func (t *track) leverage(round int) float64 {
	if t.count == 0 {
		return 0
	}
	return (t.gains[round] - t.mean()*t.counts[round]) / t.count
}

// estimate is the mean of a ratio, with the variance of its linearisation over rounds.
func (t *track) estimate() Estimate {
	v := 0.0
	for i := range t.gains {
		d := t.leverage(i)
		v += d * d
	}
	return estimate(t.mean(), v)
}

// edge is by how much the mean of one is above that of the other, both of the same rounds.
func edge(a, b *track) Estimate {
	v := 0.0
	for i := range a.gains {
		d := a.leverage(i) - b.leverage(i)
		v += d * d
	}
	return estimate(a.mean()-b.mean(), v)
}
