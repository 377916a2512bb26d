package guard

import (
	"fmt"
	"slices"
)

const segmentPattern = "guard-%06d.log"

func segmentName(number uint64) string { return fmt.Sprintf(segmentPattern, number) }

// layout is what the names in the directory say.
type layout struct {
	// checkpoint is the last segment that the newest checkpoint stands for; 0 = there is none.
	checkpoint uint64
	// segments are those behind it, in order.
	segments []uint64
	// stale are the files that a checkpoint stands for, or that were never finished: a compaction was interrupted.
	stale []string
}

func readLayout(fsys FS) (layout, error) {
	names, err := fsys.List()
	if err != nil {
		return layout{}, fmt.Errorf("listing the guard directory: %w", err)
	}
	return layoutOf(names), nil
}

func layoutOf(names []string) layout {
	var out layout
	for _, name := range names {
		if n, ok := numberIn(name, checkpointPattern); ok {
			out.checkpoint = max(out.checkpoint, n)
		}
	}
	for _, name := range names {
		segment, isSegment := numberIn(name, segmentPattern)
		older, isCheckpoint := numberIn(name, checkpointPattern)
		switch {
		case isSegment && segment > out.checkpoint:
			out.segments = append(out.segments, segment)
		case isSegment, isCheckpoint && older < out.checkpoint, name == checkpointTemp:
			out.stale = append(out.stale, name)
		}
	}
	slices.Sort(out.segments)
	return out
}

// numberIn returns the number in a name of that pattern.
func numberIn(name, pattern string) (n uint64, ok bool) {
	_, err := fmt.Sscanf(name, pattern, &n)
	return n, err == nil && n > 0 && name == fmt.Sprintf(pattern, n)
}

// files are the names of the log itself.
func (l layout) files() []string {
	var out []string
	if l.checkpoint > 0 {
		out = append(out, checkpointName(l.checkpoint))
	}
	for _, n := range l.segments {
		out = append(out, segmentName(n))
	}
	return out
}

// missing returns the first segment that is not there and must be. A checkpoint is never alone: the segment behind it was
// begun before it was written.
func (l layout) missing() (uint64, bool) {
	due := l.checkpoint + 1
	for _, number := range l.segments {
		if number != due {
			return due, true
		}
		due++
	}
	return due, l.checkpoint > 0 && len(l.segments) == 0
}

// upTo leaves out the segments behind the last.
func (l layout) upTo(last uint64) layout {
	l.segments = slices.DeleteFunc(slices.Clone(l.segments), func(n uint64) bool { return n > last })
	return l
}
