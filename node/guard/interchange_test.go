package guard_test

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/guard"
	"github.com/agijobs/omega/node/protocol"
)

// history fills a guard with one of everything.
func history(t *testing.T, g *guard.Guard) {
	t.Helper()
	_, acc := key(t)
	open, closed := vote(1, 1, true), vote(2, 1, false)
	require.NoError(t, errors.Join(
		g.Baseline(acc, 3), g.Vote(open, commitment(open)), g.Vote(closed, commitment(closed)), g.CloseVotes(closed.Seat()),
		g.Intent("commit/1/1/a/b", acc, protocol.Hash{1}), g.Reserve(acc, 3, "commit/1/1/a/b"),
		g.Attempt("commit/1/1/a/b", acc, signed(t, 3, 10)), g.Attempt("commit/1/1/a/b", acc, signed(t, 3, 20)),
		g.Intent("apply/1/a", acc, protocol.Hash{2}), g.Reserve(acc, 4, "apply/1/a"), g.Done(guard.Ended{"apply/1/a", true}),
		g.Intent("apply/2/a", acc, protocol.Hash{2}), g.Reserve(acc, 5, "apply/2/a"),
		g.Intent("apply/3/a", acc, protocol.Hash{2}), g.Done(guard.Ended{"apply/3/a", false}),
	))
}

func export(t *testing.T, g *guard.Guard) string {
	t.Helper()
	var out bytes.Buffer
	_, err := g.Export(&out)
	require.NoError(t, err)
	return out.String()
}

func imports(g *guard.Guard, doc io.Reader) error {
	_, err := g.Import(doc)
	return err
}

// resummed is an export that was edited, with the checksum that it then has.
func resummed(doc string) string {
	body, _, _ := strings.Cut(doc, `  "sha256"`)
	return fmt.Sprintf("%s  \"sha256\": \"%x\"\n}\n", body, sha256.Sum256([]byte(body)))
}

// knowledge is an export without the count of records, which differs with the way that led there, and its checksum.
func knowledge(t *testing.T, g *guard.Guard) string {
	_, rest, found := strings.Cut(export(t, g), `"accounts"`)
	require.True(t, found)
	rest, _, found = strings.Cut(rest, `"sha256"`)
	require.True(t, found)
	return rest
}

func TestImportGivesTheSameKnowledge(t *testing.T) {
	_, acc := key(t)
	from := newDisk().open(t)
	history(t, from)
	doc := export(t, from)
	d := newDisk()
	to := d.open(t)
	require.NoError(t, imports(to, strings.NewReader(doc)))
	require.Equal(t, knowledge(t, from), knowledge(t, to))
	seq := to.Seq()
	require.NoError(t, imports(to, strings.NewReader(doc)))
	require.Equal(t, seq, to.Seq(), "importing twice writes nothing")
	require.NoError(t, imports(from, strings.NewReader(doc)))

	for _, g := range []*guard.Guard{to, d.clone().open(t)} {
		other := vote(1, 1, false)
		require.ErrorIs(t, g.Vote(other, commitment(other)), guard.ErrConflictingVote)
		require.ErrorIs(t, g.Intent("apply/1/a", acc, protocol.Hash{2}), guard.ErrKeyDone)
		require.NoError(t, g.Intent("apply/9/a", acc, protocol.Hash{2}))
		require.ErrorIs(t, g.Reserve(acc, 3, "apply/9/a"), guard.ErrNonceTaken)
		require.ErrorIs(t, g.Reserve(acc, 5, "apply/9/a"), guard.ErrNonceTaken, "below the imported next nonce")
		require.NoError(t, g.Attempt("commit/1/1/a/b", acc, signed(t, 3, 30)), "a replacement of an imported attempt")
		require.Len(t, g.Attempts("commit/1/1/a/b"), 3)
	}
}

// An export and its imports count the same things.
func TestImportCountsLikeExport(t *testing.T) {
	_, acc := key(t)
	from, to := newDisk().open(t), newDisk().open(t)
	history(t, from)
	require.NoError(t, from.Command(mark(5, 1)))
	var doc bytes.Buffer
	exported, err := from.Export(&doc)
	require.NoError(t, err)
	require.Equal(t, guard.Count{Votes: 2, Keys: 4, Accounts: 1, Commanders: 1}, exported)

	known := vote(2, 1, false)
	require.NoError(t, errors.Join(to.Vote(known, commitment(known)), to.Intent("apply/1/a", acc, protocol.Hash{2}), to.Done(guard.Ended{Key: "apply/1/a", OK: true})))
	for _, want := range []guard.Count{{Votes: 1, Keys: 3, Accounts: 1, Commanders: 1}, {}} {
		got, err := to.Import(bytes.NewReader(doc.Bytes()))
		require.NoError(t, err)
		require.Equal(t, guard.Imported{Held: exported, Fresh: want, Checked: true}, got)
	}
	got, err := newDisk().open(t).Import(&doc)
	require.NoError(t, err)
	require.Equal(t, guard.Imported{Held: exported, Fresh: exported, Checked: true}, got, "all is new to an empty guard")
}

// An export that was damaged, edited or cut short is refused with one clear word, wherever it was hit.
func TestImportChecksTheSum(t *testing.T) {
	from, to := newDisk().open(t), newDisk().open(t)
	history(t, from)
	doc := export(t, from)
	require.Equal(t, doc, resummed(doc))
	for at := range doc {
		hit := []byte(doc)
		hit[at] ^= 0x01
		require.ErrorIs(t, imports(to, bytes.NewReader(hit)), guard.ErrImport, "byte %d", at)
		if at%10 == 0 || at == len(doc)-1 {
			require.ErrorIs(t, imports(to, strings.NewReader(doc[:at])), guard.ErrImport, "cut at byte %d", at)
		}
	}
	require.Zero(t, to.Seq())
	for name, edited := range map[string]string{
		"an edited number":   strings.Replace(doc, `"nextNonce": 6`, `"nextNonce": 7`, 1),
		"something behind":   strings.Replace(doc, "\"\n}\n", "\",\n  \"seq\": 9\n}\n", 1),
		"something beside":   strings.Replace(doc, "\"\n}\n", "\", \"accounts\": []\n}\n", 1),
		"a second document":  doc + doc,
		"no JSON any more":   strings.Replace(doc, "[", "", 1),
		"a field that is no": strings.Replace(doc, `"keys"`, `"kays"`, 1),
	} {
		require.NotEqual(t, doc, edited, name)
		require.ErrorContains(t, imports(to, strings.NewReader(edited)), "its checksum is wrong: the file was damaged or edited", name)
	}
	body, _, _ := strings.Cut(doc, ",\n  \"sha256\"")
	require.ErrorContains(t, imports(to, strings.NewReader(body+"\n}\n")), "its checksum is missing")
	require.ErrorIs(t, imports(to, iotest.ErrReader(errDisk)), errDisk)
	require.NoError(t, imports(to, strings.NewReader(doc)))
}

// What is refused says what to do: make the export again, or name the right file.
func TestImportSaysHowToMend(t *testing.T) {
	from, to := newDisk().open(t), newDisk().open(t)
	history(t, from)
	doc := export(t, from)
	for name, row := range map[string]struct{ doc, text string }{
		"cut in a list":       {doc[:len(doc)/2], "cut short; make the export again"},
		"cut behind a field":  {doc[:strings.Index(doc, ",")], "cut short; make the export again"},
		"empty":               {"", "it is empty: name the file that `omega guard export` wrote"},
		"nothing but a line":  {"\n", "it is empty: name the file"},
		"an empty object":     {"{}", "it is no guard export, its format is \"\": name the file that `omega guard export` wrote"},
		"another object":      {`{"hello":1}`, `it is no guard export, it has a field "hello" that this program does not know: name the file`},
		"a list":              {"[]", "it is no guard export, it is no JSON object: name the file"},
		"a newer version":     {resummed(strings.Replace(doc, `"version": 2`, `"version": 3`, 1)), "it is version 3, this program reads versions 1 to 2: import it with the program"},
		"without a checksum":  {strings.Split(doc, ",\n  \"sha256\"")[0] + "\n}\n", "make the export again"},
		"with a wrong one":    {strings.Replace(doc, `"nextNonce": 6`, `"nextNonce": 7`, 1), "export it again"},
		"something of a disk": {"\x00\x00\x00", "it is no guard export, it is no JSON object"},
	} {
		err := imports(to, strings.NewReader(row.doc))
		require.ErrorIs(t, err, guard.ErrImport, name)
		require.ErrorContains(t, err, row.text, name)
		require.NotContains(t, err.Error(), "EOF", name)
	}
	require.Zero(t, to.Seq())
}

// An export that contradicts itself is known as such without a log.
func TestExportedBegins(t *testing.T) {
	_, acc := key(t)
	from := newDisk().open(t)
	history(t, from)
	require.NoError(t, errors.Join(from.Intent("apply/4/a", acc, protocol.Hash{2}), from.Reserve(acc, 6, "apply/4/a")))
	doc := export(t, from)
	sound, err := guard.ReadExport(strings.NewReader(doc))
	require.NoError(t, err)
	require.NoError(t, sound.Begins())
	edited := strings.Replace(doc, `"nonce": 6`, `"nonce": 3`, 1)
	require.NotEqual(t, doc, edited)
	twice, err := guard.ReadExport(strings.NewReader(resummed(edited)))
	require.NoError(t, err)
	require.ErrorIs(t, twice.Begins(), guard.ErrImport)
	require.ErrorIs(t, imports(newDisk().open(t), strings.NewReader(resummed(edited))), guard.ErrNonceTaken)
}

// A key that is done there is done here, also where it is open; one that failed there stays open where it is signed here.
func TestImportEndsKeys(t *testing.T) {
	_, acc := key(t)
	from, to := newDisk().open(t), newDisk().open(t)
	keys := []protocol.Key{"apply/1/a", "apply/2/a", "apply/3/a", "commit/4/1/a/b"}
	for i, k := range keys {
		require.NoError(t, errors.Join(from.Intent(k, acc, protocol.Hash{1}), from.Done(guard.Ended{Key: k, OK: i == 0})))
	}
	require.NoError(t, errors.Join(to.Baseline(acc, 0), to.Intent(keys[0], acc, protocol.Hash{1}), to.Intent(keys[1], acc, protocol.Hash{1}),
		to.Begin(keys[2], acc, protocol.Hash{1}, 0), to.Attempt(keys[2], acc, signed(t, 0, 1))))
	require.NoError(t, imports(to, strings.NewReader(export(t, from))))
	require.Equal(t, []protocol.Key{keys[2]}, to.OpenKeys())
	require.ErrorIs(t, to.Intent(keys[0], acc, protocol.Hash{1}), guard.ErrKeyDone)
	require.ErrorIs(t, to.Intent(keys[1], module, protocol.Hash{1}), guard.ErrConflictingIntent)
	require.NoError(t, to.Intent(keys[1], acc, protocol.Hash{2}))
	require.ErrorIs(t, to.Intent(keys[3], acc, protocol.Hash{2}), guard.ErrConflictingIntent)
	require.NoError(t, to.Intent(keys[3], acc, protocol.Hash{1}))
}

// A key that failed here and was begun again and succeeded there is over, also where the export is of the first version.
func TestImportOfTheFirstVersionEndsWhatFailedHere(t *testing.T) {
	_, acc := key(t)
	const k = protocol.Key("apply/1/a")
	to := newDisk().open(t)
	require.NoError(t, errors.Join(to.Intent(k, acc, protocol.Hash{1}), to.Done(guard.Ended{Key: k})))
	doc := fmt.Sprintf(`{"format": "omega-guard-interchange", "version": 1, "seq": 2, "accounts": [], "seats": [],
		"keys": [{"key": %q, "account": %q, "digest": %q, "done": true, "ok": true}]}`, k, acc.Hex(), protocol.Hash{1}.Hex())
	for _, fresh := range []int{1, 0} {
		got, err := to.Import(strings.NewReader(doc))
		require.NoError(t, err)
		require.Equal(t, fresh, got.Fresh.Keys)
		require.ErrorIs(t, to.Intent(k, acc, protocol.Hash{1}), guard.ErrKeyDone)
	}
}

// A key that is signed here and succeeded there, by a transaction that is not ours, is over: but ours may be mined still, so
// its nonce is nobody else's, and the same bytes are there to be sent, until the chain has passed it.
func TestImportOfASuccessHoldsASignedNonce(t *testing.T) {
	_, acc := key(t)
	const k, next = protocol.Key("apply/1/a"), protocol.Key("apply/2/a")
	from := newDisk().open(t)
	require.NoError(t, errors.Join(from.Baseline(acc, 2), from.Begin(k, acc, protocol.Hash{1}, 2), from.Attempt(k, acc, signed(t, 2, 9)),
		from.Done(guard.Ended{Key: k, OK: true})))
	first := fmt.Sprintf(`{"format": "omega-guard-interchange", "version": 1, "seq": 2, "accounts": [], "seats": [],
		"keys": [{"key": %q, "account": %q, "digest": %q, "done": true, "ok": true}]}`, k, acc.Hex(), protocol.Hash{1}.Hex())
	for name, doc := range map[string]string{"version 1": first, "version 2": export(t, from)} {
		t.Run(name, func(t *testing.T) {
			d := newDisk()
			g, err := guard.Open(guard.Config{Dir: "guard", FS: d})
			require.NoError(t, err)
			require.NoError(t, errors.Join(g.Baseline(acc, 3), g.Begin(k, acc, protocol.Hash{1}, 3), g.Attempt(k, acc, signed(t, 3, 1))))
			for _, fresh := range []int{1, 0} {
				got, err := g.Import(strings.NewReader(doc))
				require.NoError(t, err)
				require.Equal(t, fresh, got.Fresh.Keys)
			}
			again := d.clone().open(t)
			short := d.clone().open(t)
			require.NoError(t, errors.Join(short.Compact(), g.Close()))
			require.Equal(t, export(t, again), export(t, short))
			for _, g := range []*guard.Guard{again, short} {
				require.Empty(t, g.OpenKeys())
				require.Len(t, g.Recorded(k), 1)
				require.ErrorIs(t, g.Intent(k, acc, protocol.Hash{1}), guard.ErrKeyDone)
				require.ErrorIs(t, g.Attempt(k, acc, signed(t, 3, 2)), guard.ErrUnknownKey)
				require.ErrorIs(t, g.Begin(next, acc, protocol.Hash{2}, 3), guard.ErrNonceTaken)
				fresh, other := newDisk().open(t), newDisk().open(t)
				require.NoError(t, errors.Join(other.Baseline(acc, 3), other.Begin(next, acc, protocol.Hash{2}, 3)))
				for _, third := range []*guard.Guard{fresh, other} {
					require.NoError(t, imports(third, strings.NewReader(export(t, g))))
					seq := third.Seq()
					require.NoError(t, imports(third, strings.NewReader(export(t, g))))
					require.Equal(t, seq, third.Seq())
					require.Equal(t, g.Recorded(k)[0].Hash(), third.Recorded(k)[0].Hash())
					require.ErrorIs(t, third.Intent(k, acc, protocol.Hash{1}), guard.ErrKeyDone)
					require.ErrorIs(t, third.Begin(next, acc, protocol.Hash{2}, 3), guard.ErrNonceTaken, "also where it was reserved")
				}
				require.Equal(t, knowledge(t, g), knowledge(t, fresh))

				require.NoError(t, g.Done(guard.Ended{Key: k}), "ours was mined in vain: that takes nothing back")
				require.Empty(t, g.Recorded(k))
				require.ErrorIs(t, g.Intent(k, acc, protocol.Hash{1}), guard.ErrKeyDone)
				require.NoError(t, g.Begin(next, acc, protocol.Hash{2}, 3))
				seq := g.Seq()
				require.NoError(t, g.Done(guard.Ended{Key: k}))
				require.Equal(t, seq, g.Seq())
			}
		})
	}
}

// A nonce below the baseline was given out elsewhere: no import gives it to a key that has no signature under it.
func TestImportGivesNoNonceBelowTheBaseline(t *testing.T) {
	_, acc := key(t)
	const k = protocol.Key("apply/1/a")
	from, to := newDisk().open(t), newDisk().open(t)
	require.NoError(t, errors.Join(from.Baseline(acc, 3), from.Begin(k, acc, protocol.Hash{1}, 3)))
	require.NoError(t, errors.Join(to.Baseline(acc, 4), to.Intent(k, acc, protocol.Hash{1})))
	require.ErrorIs(t, to.Reserve(acc, 3, k), guard.ErrNonceTaken)
	require.NoError(t, imports(to, strings.NewReader(export(t, from))))
	require.ErrorIs(t, to.Attempt(k, acc, signed(t, 3, 1)), guard.ErrNonceTaken)
	require.NoError(t, to.Reserve(acc, 4, k))
}

func TestImportOnlyEverRaises(t *testing.T) {
	_, acc := key(t)
	from := newDisk().open(t)
	history(t, from)
	doc := export(t, from)
	to := newDisk().open(t)
	closed := vote(2, 1, false)
	require.NoError(t, errors.Join(to.Baseline(acc, 10), to.Vote(closed, commitment(closed))))
	require.NoError(t, imports(to, strings.NewReader(doc)))
	highest, _ := to.HighestNonce(acc)
	require.Equal(t, uint64(9), highest)
	_, _, open := to.OpenVote(closed.Seat())
	require.True(t, open, "an import closes no open vote")
}

func TestImportRefusesContradictions(t *testing.T) {
	_, acc := key(t)
	from := newDisk().open(t)
	history(t, from)
	doc := export(t, from)
	other := vote(1, 1, false)
	tests := []struct {
		name    string
		prepare func(*guard.Guard) error
		edit    func(string) string
		want    error
	}{
		{"another vote for a seat", func(g *guard.Guard) error { return g.Vote(other, commitment(other)) }, nil, guard.ErrConflictingVote},
		{"another call for a vote's key", func(g *guard.Guard) error {
			return g.Intent("commit/1/1/a/b", acc, protocol.Hash{7})
		}, nil, guard.ErrConflictingIntent},
		{"a nonce signed for another key", func(g *guard.Guard) error {
			return errors.Join(g.Baseline(acc, 0), g.Intent("apply/8/a", acc, protocol.Hash{7}),
				g.Reserve(acc, 3, "apply/8/a"), g.Attempt("apply/8/a", acc, signed(t, 3, 5)))
		}, nil, guard.ErrNonceTaken},
		{"a newer version", nil, func(s string) string { return strings.Replace(s, `"version": 2`, `"version": 3`, 1) }, guard.ErrImport},
		{"an unknown field", nil, func(s string) string { return strings.Replace(s, `"version"`, `"x": 1, "version"`, 1) }, guard.ErrImport},
		{"a transaction that is not its bytes", nil, func(s string) string {
			return strings.Replace(s, signed(t, 3, 10).Hash().Hex(), signed(t, 3, 11).Hash().Hex(), 1)
		}, guard.ErrImport},
		{"no document", nil, func(string) string { return "[]\n" }, guard.ErrImport},
		{"a done key that is open too", nil, func(s string) string {
			return strings.Replace(s, `"commit/1/1/a/b"`, `"apply/1/a"`, 1)
		}, guard.ErrImport},
		{"a nonce of two keys, reserved here for the one that signed it", func(g *guard.Guard) error {
			return errors.Join(g.Baseline(acc, 3), g.Begin("commit/1/1/a/b", acc, protocol.Hash{1}, 3))
		}, func(s string) string { return strings.Replace(s, `"nonce": 5`, `"nonce": 3`, 1) }, guard.ErrNonceTaken},
		{"a failed key of another account", func(g *guard.Guard) error { return g.Intent("apply/3/a", module, protocol.Hash{2}) }, nil, guard.ErrConflictingIntent},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			g := newDisk().open(t)
			text := doc
			if tt.prepare != nil {
				require.NoError(t, tt.prepare(g))
			}
			if tt.edit != nil {
				text = resummed(tt.edit(doc))
				require.NotEqual(t, doc, text)
			}
			before := g.Seq()
			err := imports(g, strings.NewReader(text))
			require.ErrorIs(t, err, guard.ErrImport)
			require.ErrorIs(t, err, tt.want)
			require.Equal(t, before, g.Seq(), "nothing is taken in")
		})
	}
}

func TestVerifyAndRecover(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "guard")
	g, err := guard.Open(guard.Config{Dir: dir, SegmentBytes: 1000})
	require.NoError(t, err)
	for job := range uint64(12) {
		v := vote(job, 1, true)
		require.NoError(t, g.Vote(v, commitment(v)))
	}
	require.NoError(t, g.Close())
	report, err := guard.Verify(dir)
	require.NoError(t, err)
	require.Equal(t, uint64(12), report.Facts)
	require.Equal(t, 12, report.OpenVotes)
	require.Greater(t, report.Segments, 3)
	sound, err := guard.Recover(dir)
	require.NoError(t, err)
	require.NoError(t, sound.Damage)
	again, err := guard.Verify(dir)
	require.NoError(t, err)
	require.Equal(t, report, again, "a sound log is left alone")

	path := filepath.Join(dir, "guard-000002.log")
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	data[bytes.LastIndex(data, []byte(`"approve"`))] ^= 0xFF // one record is no JSON any more
	require.NoError(t, os.WriteFile(path, data, 0o600))
	_, err = guard.Verify(dir)
	require.ErrorIs(t, err, guard.ErrCorrupt)
	_, err = guard.Open(guard.Config{Dir: dir})
	require.ErrorIs(t, err, guard.ErrCorrupt)

	got, err := guard.Recover(dir)
	require.NoError(t, err)
	require.ErrorIs(t, got.Damage, guard.ErrCorrupt)
	require.Equal(t, uint64(11), got.Facts, "all but the record that the damage hit")
	g, err = guard.Open(guard.Config{Dir: dir})
	require.NoError(t, err)
	require.Equal(t, uint64(11), g.Seq())
	require.NoError(t, g.Close())
	aside, err := filepath.Glob(filepath.Join(dir, "damaged-*", "guard-*.log"))
	require.NoError(t, err)
	require.Len(t, aside, report.Segments)
}
