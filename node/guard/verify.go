package guard

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/agijobs/omega/node/protocol"
)

// Report is what Verify found.
type Report struct {
	Segments int
	// Facts counts the records, Tip is the SHA-256 chain over all frames.
	Facts uint64
	Tip   protocol.Hash
	// Torn bytes at the end were begun and never acknowledged; the next Open cuts them off.
	Torn int64
	// Accounts, OpenVotes and OpenKeys count what the log holds.
	Accounts, OpenVotes, OpenKeys int
	// Next is, for each account, one above the highest nonce that was given out or lies below its baseline.
	Next map[protocol.Address]uint64
}

// Verify reads the log in dir without locking or changing it. Damage is a *CorruptError.
func Verify(dir string) (Report, error) { return verify(dirFS{dir: dir}, dir) }

func verify(fsys FS, dir string) (Report, error) {
	x := newIndex(newDigests())
	got, err := readAll(fsys, dir, x.fold)
	if err != nil {
		return Report{}, err
	}
	out := Report{Segments: len(got.numbers), Facts: x.seq, Tip: protocol.Hash(got.end), Torn: got.dropped, Accounts: len(x.accounts), OpenVotes: len(x.votes), Next: map[protocol.Address]uint64{}}
	for a, acc := range x.accounts {
		out.Next[a] = acc.next
	}
	for _, in := range x.keys {
		if !in.done {
			out.OpenKeys++
		}
	}
	return out, nil
}

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
	fsys, err := openDir(dir)
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
	var facts uint64
	_, err := readAll(fsys, dir, func(payload []byte) error {
		return eachRecord(payload, func(r record) {
			if r.Segment == nil {
				facts++
			}
		})
	})
	if err == nil {
		return Recovery{Facts: facts}, nil
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
	return Recovery{Damage: err, Facts: uint64(len(records))}, finishRecovery(fsys)
}

// salvage reads every record of every frame whose payload can be understood, checksum or not.
func salvage(fsys FS) ([]record, error) {
	numbers, err := segments(fsys)
	if err != nil {
		return nil, err
	}
	var out []record
	for _, number := range numbers {
		data, err := fsys.Read(segmentName(number), nil)
		if err != nil {
			return nil, fmt.Errorf("reading %s: %w", segmentName(number), err)
		}
		for {
			at := bytes.Index(data, magic)
			if at < 0 {
				break
			}
			data = data[at+len(magic):]
			for _, r := range understood(data) {
				if r.Segment == nil {
					out = append(out, r)
				}
			}
		}
	}
	return out, nil
}

// understood returns the records of the frame whose magic was just passed, as far as its lines can be
// read. A length that cannot be right is replaced by the distance to the next frame.
func understood(data []byte) []record {
	if len(data) < headSize-len(magic) {
		return nil
	}
	n := int(binary.BigEndian.Uint32(data[:4]))
	body := data[headSize-len(magic):]
	if next := bytes.Index(body, magic); next >= 0 {
		body = body[:next]
	}
	if n < len(body) {
		body = body[:n]
	}
	var out []record
	for line := range bytes.Lines(body) {
		if records, err := decodeRecords(line); err == nil {
			out = append(out, records...)
		}
	}
	return out
}

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
	for _, r := range records {
		if err != nil {
			break
		}
		var line []byte
		if line, err = r.encode(); err == nil {
			err = w.writeFrame(line)
		}
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
	found := false
	for _, name := range names {
		found = found || name == recoveredName
	}
	if !found {
		return nil
	}
	data, err := fsys.Read(recoveredName, nil)
	if err != nil {
		return fmt.Errorf("reading %s: %w", recoveredName, err)
	}
	tip := chain{}.next(data)
	numbers, err := segments(fsys)
	if err != nil {
		return err
	}
	for _, number := range numbers {
		name := segmentName(number)
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
