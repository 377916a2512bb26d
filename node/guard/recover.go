package guard

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"path/filepath"
	"slices"

	"github.com/agijobs/omega/node/durable"
	"github.com/agijobs/omega/node/protocol"
)

// recoveredName is the log that a recovery made. While it exists the recovery is not finished, and
// whoever opens the guard finishes it.
const (
	recoveredName = "recovered.log"
	recoveredTemp = "recovered.tmp"
)

// Recovery is what Recover did.
type Recovery struct {
	// Damage is why it was needed; nil means that the log was sound and nothing was changed.
	Damage error
	// Facts counts the records of the new log.
	Facts uint64
}

// Recover makes a sound log of a damaged one: it keeps every record that can still be read, also
// behind the damage, and moves the damaged segments into a directory beside it. A record that the
// damage destroyed is lost: before signing again the operator compares the accounts with the chain
// and lets the rounds that were open pass.
func Recover(dir string) (Recovery, error) {
	fsys, err := openDir(dir, durable.FillBytes)
	if err != nil {
		return Recovery{}, err
	}
	lock, err := takeLock(dir)
	if err != nil {
		return Recovery{}, err
	}
	out, err := recoverLog(fsys, dir)
	return out, errors.Join(err, lock.Close())
}

func recoverLog(fsys FS, dir string) (Recovery, error) {
	if err := finishRecovery(fsys); err != nil {
		return Recovery{}, err
	}
	x := newIndex(newDigests())
	_, err := readAll(fsys, dir, x.visitor())
	if err == nil {
		return Recovery{Facts: x.seq}, nil
	}
	if !errors.Is(err, ErrCorrupt) {
		return Recovery{}, err
	}
	records, readErr := salvage(fsys)
	if readErr != nil {
		return Recovery{}, readErr
	}
	if writeErr := writeRecovered(fsys, records); writeErr != nil {
		return Recovery{}, writeErr
	}
	kept := newIndex(newDigests())
	for _, r := range records {
		kept.apply(r)
	}
	return Recovery{Damage: err, Facts: kept.seq}, finishRecovery(fsys)
}

// salvage reads every record of every frame whose payload can be understood, checksum or not. What a checkpoint holds
// becomes records again.
func salvage(fsys FS) ([]record, error) {
	files, err := readSalvage(fsys)
	if err != nil {
		return nil, err
	}
	var out []record
	if files.checkpoint > 0 {
		if out, err = salvageCheckpoint(fsys, files.checkpoint); err != nil {
			return nil, err
		}
	}
	for _, number := range files.segments {
		data, err := fsys.Read(segmentName(number), nil)
		if err != nil {
			return nil, fmt.Errorf("reading %s: %w", segmentName(number), err)
		}
		eachBody(data, func(body []byte) {
			for line := range bytes.Lines(body) {
				records, err := decodeRecords(line)
				if err == nil && records[0].Segment == nil {
					out = append(out, records...)
				}
			}
		})
	}
	return out, nil
}

// readSalvage is the log to read from. A compaction that died may have left all that its checkpoint stands for: where the
// checkpoint is damaged, that is the log, in which nothing is lost.
func readSalvage(fsys FS) (layout, error) {
	names, err := fsys.List()
	if err != nil {
		return layout{}, fmt.Errorf("listing the guard directory: %w", err)
	}
	for {
		files := layoutOf(names)
		if files.checkpoint == 0 {
			return files, nil
		}
		name := checkpointName(files.checkpoint)
		data, err := fsys.Read(name, nil)
		if err != nil {
			return layout{}, fmt.Errorf("reading %s: %w", name, err)
		}
		names = slices.DeleteFunc(names, func(n string) bool { return n == name })
		replaced := layoutOf(names)
		_, missing := replaced.missing()
		if missing || !slices.Contains(replaced.segments, files.checkpoint) || !checkpointDamaged(data, files.checkpoint) {
			return files, nil
		}
	}
}

func checkpointDamaged(data []byte, number uint64) bool {
	_, _, bad, err := readCheckpoint(bytes.NewReader(data), number, func(checkpointLine) error { return nil })
	return bad != nil || err != nil
}

// salvageCheckpoint returns the records that lead to what can be read of the checkpoint. Only if it is sound do they count
// as many as it stands for: where something is lost, the database is to notice that the log has become shorter.
func salvageCheckpoint(fsys FS, number uint64) ([]record, error) {
	data, err := fsys.Read(checkpointName(number), nil)
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", checkpointName(number), err)
	}
	x, bound := newIndex(newDigests()), map[protocol.Seat][]voteRecord{}
	eachBody(data, func(body []byte) {
		for line := range bytes.Lines(body) {
			l, err := decodeLine(line)
			if err == nil && l.Attempt != nil && x.keys[l.Attempt.Key] == nil { // the key's own line is lost
				x.keys[l.Attempt.Key] = &intent{account: l.Attempt.Account}
			}
			if err != nil || x.restore(l) != nil {
				continue
			}
			_ = unpackVotes(l.Votes, func(r voteRecord) { bound[r.Vote.Seat()] = append(bound[r.Vote.Seat()], r) }) // restore did it
			if l.Open != nil {
				bound[l.Open.Vote.Vote.Seat()] = append(bound[l.Open.Vote.Vote.Seat()], l.Open.Vote)
			}
		}
	})
	// Damage may have given a nonce to a key of another name: both are kept, and that they contradict is no reason to lose all.
	records, _, err := newIndex(newDigests()).learn(x.document(bound))
	if err != nil {
		return nil, fmt.Errorf("what is left of %s contradicts itself: %w", checkpointName(number), err)
	}
	end, _, bad, err := readCheckpoint(bytes.NewReader(data), number, func(checkpointLine) error { return nil })
	if bad == nil && err == nil {
		records = append(records, record{Past: &pastRecord{Seq: end.Seq}})
	}
	return records, nil
}

// eachBody hands the payload of each frame to visit, as far as it can be told where it ends. A length that cannot be right
// is replaced by the distance to the next frame.
func eachBody(data []byte, visit func(body []byte)) {
	for {
		at := bytes.Index(data, magic)
		if at < 0 {
			return
		}
		data = data[at+len(magic):]
		if len(data) < headSize-len(magic) {
			continue
		}
		n := int(binary.BigEndian.Uint32(data[:4]))
		body := data[headSize-len(magic):]
		if next := bytes.Index(body, magic); next >= 0 {
			body = body[:next]
		}
		visit(body[:min(n, len(body))])
	}
}

// maxRecovered is how many records of a recovered log share a sync.
const maxRecovered = 1000

// writeRecovered writes the records as one new segment, in full before it gets its name.
func writeRecovered(fsys FS, records []record) error {
	file, err := fsys.Append(recoveredTemp)
	if err != nil {
		return fmt.Errorf("creating %s: %w", recoveredTemp, err)
	}
	w := &Guard{cfg: Config{FS: fsys}, file: file, number: 1}
	err = file.Truncate(0)
	if err == nil {
		err = w.writeHead()
	}
	for len(records) > 0 && err == nil {
		var lines [][]byte
		part := records[:min(len(records), maxRecovered)]
		for _, r := range part {
			line, encodeErr := r.encode()
			lines, err = append(lines, line), errors.Join(err, encodeErr)
		}
		for len(lines) > 0 && err == nil {
			err = w.writeFrame(bytes.Join(takeBatch(&lines), []byte{'\n'}))
		}
		records = records[len(part):]
	}
	if err = errors.Join(err, file.Close()); err != nil {
		return fmt.Errorf("writing %s: %w", recoveredTemp, err)
	}
	if err := fsys.Rename(recoveredTemp, recoveredName); err != nil {
		return fmt.Errorf("naming %s: %w", recoveredName, err)
	}
	return fsys.SyncDir()
}

// finishRecovery puts a recovered log in the place of the damaged one. It may be interrupted and
// begun again at any point.
func finishRecovery(fsys FS) error {
	names, err := fsys.List()
	if err != nil {
		return fmt.Errorf("listing the guard directory: %w", err)
	}
	if !slices.Contains(names, recoveredName) {
		return nil
	}
	data, err := fsys.Read(recoveredName, nil)
	if err != nil {
		return fmt.Errorf("reading %s: %w", recoveredName, err)
	}
	tip := chain{}.next(data)
	files := layoutOf(names)
	for _, name := range append(files.files(), files.stale...) {
		if err := fsys.Rename(name, filepath.Join(fmt.Sprintf("damaged-%x", tip[:4]), name)); err != nil {
			return fmt.Errorf("moving %s aside: %w", name, err)
		}
	}
	if err := fsys.SyncDir(); err != nil {
		return fmt.Errorf("syncing the guard directory: %w", err)
	}
	if err := fsys.Rename(recoveredName, segmentName(1)); err != nil {
		return fmt.Errorf("putting %s in place: %w", recoveredName, err)
	}
	return fsys.SyncDir()
}
