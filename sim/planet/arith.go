package planet

import (
	"encoding/json"
	"fmt"
	"hash/fnv"
	"math/bits"
	"math/rand/v2"
	"strings"
)

// The built-in models count in whole units and thousandths, so that every machine gets the same numbers.

const (
	milli = 1000
	// ticksPerDay is the length of the daily swing; a tick is ten minutes unless the operator says otherwise.
	ticksPerDay = 144
	// maxUnits bounds what the models take for true of a reserve or a demand.
	maxUnits = 1_000_000_000_000_000
)

// dice gives the chances of one tick of one model. They follow from the seed and the tick alone, and not from how often
// dice were thrown before.
func dice(seed uint64, model string, tick uint64) rand.Source {
	h := fnv.New64a()
	h.Write([]byte(model))
	return rand.NewPCG(seed^h.Sum64(), tick)
}

// throw returns a number from -1000 to 1000.
func throw(d rand.Source) int64 { return int64(d.Uint64()%(2*milli+1)) - milli }

// scale returns a times num by den, rounded towards zero, whatever the product. den is positive, and the quotient fits.
func scale(a, num, den int64) int64 {
	negative := a < 0 != (num < 0)
	hi, lo := bits.Mul64(magnitude(a), magnitude(num))
	q, _ := bits.Div64(hi, lo, uint64(den))
	if negative {
		return -int64(q)
	}
	return int64(q)
}

func magnitude(a int64) uint64 {
	if a < 0 {
		return -uint64(a)
	}
	return uint64(a)
}

func clamp(a, least, most int64) int64 { return max(least, min(a, most)) }

// daily swings between -1000 and 1000 once a day, in straight lines.
func daily(tick uint64) int64 {
	const half = ticksPerDay / 2
	at := int64(tick % ticksPerDay)
	if at > half {
		at = ticksPerDay - at
	}
	return (at*2 - half) * milli / half
}

// remember and recall are the stored form of a model's memory.
func remember(memory any) (string, error) {
	b, err := json.Marshal(memory)
	return string(b), err
}

func recall(text string, memory any) error {
	d := json.NewDecoder(strings.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(memory); err != nil {
		return fmt.Errorf("its memory in the journal is not its own: %w", err)
	}
	return nil
}
