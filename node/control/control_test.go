package control_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/control"
	"github.com/agijobs/omega/node/protocol"
)

const pause = `{"issuer": "owner", "action": "pause"}`

// The commands as the playbook writes them.
func TestPlain_commands(t *testing.T) {
	for _, row := range []struct {
		name, text string
		want       protocol.OwnerOrder
	}{
		{"pause", pause, protocol.OwnerOrder{Action: "pause"}},
		{"resume", `{"issuer": "owner", "action": "resume"}`, protocol.OwnerOrder{Action: "resume"}},
		{"emergency stop", `{"issuer": "owner", "action": "emergency_stop"}`, protocol.OwnerOrder{Action: "emergency_stop"}},
		{"end of a stop", `{"issuer": "owner", "action": "lift_emergency_stop"}`, protocol.OwnerOrder{Action: "lift_emergency_stop"}},
		{"drain", `{"issuer": "owner", "action": "drain"}`, protocol.OwnerOrder{Action: "drain"}},
		{"clearing of duties", `{"issuer": "owner", "action": "clear_duties"}`, protocol.OwnerOrder{Action: "duties-clear"}},
		{"tuning", `{"issuer": "owner", "action": "update_resource", "field": "dynamic_cost_multiplier", "value": 1.6}`,
			protocol.OwnerOrder{Action: "update_resource", Field: "dynamic_cost_multiplier", Value: "1.6"}},
		{"exponent", `{"issuer": "owner", "action": "update_resource", "field": "energy_reserve", "value": 2.5e6}`,
			protocol.OwnerOrder{Action: "update_resource", Field: "energy_reserve", Value: "2500000"}},
		{"zero", `{"issuer": "owner", "action": "update_resource", "field": "energy_reserve", "value": 0}`,
			protocol.OwnerOrder{Action: "update_resource", Field: "energy_reserve", Value: "0"}},
		{"hyphens", `{"issuer": "owner", "action": "lift-emergency-stop"}`, protocol.OwnerOrder{Action: "lift_emergency_stop"}},
		{"limit of all", `{"issuer": "owner", "action": "set-limit", "name": "max_jobs", "value": 2}`,
			protocol.OwnerOrder{Action: "set_limit", Field: "max_jobs", Value: "2"}},
		{"limit of one", `{"issuer": "owner", "action": "set_limit", "name": "agent_stake", "value": 2.50, "account": "0x0e00000000000000000000000000000000000000"}`,
			protocol.OwnerOrder{Action: "set_limit", Field: "agent_stake", Value: "2.5", Account: employer}},
		{"limit given back", `{"issuer": "owner", "action": "set_limit", "name": "slack", "value": "default"}`,
			protocol.OwnerOrder{Action: "set_limit", Field: "slack", Value: "default"}},
		{"strategy", `{"issuer": "owner", "action": "set_strategy", "name": "voting", "value": "off"}`,
			protocol.OwnerOrder{Action: "set_strategy", Field: "voting", Value: "off"}},
		{"acknowledgement", `{"issuer": "owner", "action": "ack-finality-violation", "block": 7, "was": "0x` + strings.Repeat("01", 32) + `", "now": "0x` + strings.Repeat("02", 32) + `"}`,
			protocol.OwnerOrder{Action: "ack_finality_violation", Named: &protocol.Violation{Block: 7, Was: protocol.Hash(bytes.Repeat([]byte{1}, 32)), Now: protocol.Hash(bytes.Repeat([]byte{2}, 32))}}},
		{"begin of a rotation", `{"issuer": "owner", "action": "rotate-key", "step": "begin", "account": "0x0e00000000000000000000000000000000000000", "to": "0x00000000000000000000000000000000000000aa"}`,
			protocol.OwnerOrder{Action: "rotate_key", Field: "begin", Account: employer, Value: "0x00000000000000000000000000000000000000AA"}},
		{"end of a rotation", `{"issuer": "owner", "action": "rotate_key", "step": "commit", "account": "0x0e00000000000000000000000000000000000000"}`,
			protocol.OwnerOrder{Action: "rotate_key", Field: "commit", Account: employer}},
		{"list", `{"issuer": "owner", "action": "set_strategy", "name": "skills", "value": ["grid", "law"]}`,
			protocol.OwnerOrder{Action: "set_strategy", Field: "skills", Value: "grid,law"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			d := newDesk(t)
			a := d.say(row.text)
			require.Equal(t, "ok", a.Status, a.Reason)
			require.Equal(t, protocol.DocumentHash([]byte(row.text)), a.Digest)
			require.Equal(t, []uint64{7, d.core.now}, []uint64{a.Block, a.Time})
			require.Len(t, d.core.orders, 1)
			got := d.core.orders[0]
			require.Equal(t, "file/"+a.ID, got.ID)
			row.want.ID, row.want.By, row.want.At = got.ID, protocol.RankOwner, d.core.now
			require.Equal(t, row.want, got)
			require.NoFileExists(t, d.cfg.File)
			require.Empty(t, d.files("taken"))
			require.Equal(t, uint64(1), d.audited())
		})
	}
}

func TestPlain_status(t *testing.T) {
	d := newDesk(t)
	a := d.say(`{"issuer": "owner", "action": "status", "id": "look-1"}`)
	require.Equal(t, []string{"ok", "status", "look-1", ""}, []string{a.Status, a.Action, a.ID, a.Reason})
	require.JSONEq(t, `{"block":7,"time":1800000000,"live":true,"paused":false,"draining":false,"drained":false,"stopped":false,"openJobs":0,"orders":0,"openDuties":0,"missedDuties":0}`, string(a.Result))
	require.Empty(t, d.core.orders)
	require.Equal(t, "ok", d.say(`{"issuer": "owner", "action": "status", "id": "look-1"}`).Status, "it uses no id up")
	require.Equal(t, "ok", d.say(`{"issuer": "owner", "action": "pause", "id": "look-1"}`).Status)
	require.Equal(t, "repeated", d.say(`{"issuer": "owner", "action": "status", "id": "look-1"}`).Code)
}

// What the core rejects is told with its reason.
func TestPlain_coreRefuses(t *testing.T) {
	d := newDesk(t)
	a := d.say(`{"issuer": "owner", "action": "update_resource", "field": "nothing", "value": 1}`)
	require.Equal(t, []string{"rejected", "core", "there is no such resource"}, []string{a.Status, a.Code, a.Reason})
	require.Len(t, d.files("rejected"), 1)
}

// Why a command was given is kept beside its answer, without what could steer a terminal.
func TestPlain_note(t *testing.T) {
	d := newDesk(t)
	require.Equal(t, "ok", d.say(`{"issuer":"owner","action":"pause","note":"the grid \u001b[31mfails"}`).Status)
	data, err := os.ReadFile(filepath.Join(d.dir, "commands.d", control.AuditFile))
	require.NoError(t, err)
	require.Contains(t, string(data), `"note":"the grid ?[31mfails"`)
	require.Contains(t, d.say(`{"issuer":"owner","action":"pause","note":7}`).Reason, `"note" is a number`)
	require.Contains(t, d.say(`{"issuer":"owner","action":"pause","note":"`+strings.Repeat("x", 201)+`"}`).Reason, `201 bytes`)
}

// The same words written again are another command; the same id is not.
func TestPlain_again(t *testing.T) {
	d := newDesk(t)
	first, second := d.say(pause), d.say(pause)
	require.Equal(t, []string{"ok", "ok"}, []string{first.Status, second.Status})
	require.NotEqual(t, first.ID, second.ID)
	require.Len(t, d.core.orders, 2)

	named := `{"issuer": "owner", "action": "resume", "id": "r-1"}`
	require.Equal(t, "ok", d.say(named).Status)
	for _, text := range []string{named, `{"issuer": "owner", "action": "pause", "id": "r-1"}`} {
		a := d.say(text)
		require.Equal(t, []string{"rejected", "repeated", "r-1"}, []string{a.Status, a.Code, a.ID})
		require.Contains(t, a.Reason, `"r-1" was given before`)
	}
	require.Len(t, d.core.orders, 3)
	d.open()
	require.Equal(t, "rejected", d.say(named).Status, "also after a restart")
}

func TestPlain_malformed(t *testing.T) {
	deep := strings.Repeat("[", 5000) + strings.Repeat("]", 5000)
	for _, row := range []struct{ name, text, code, reason string }{
		{"not JSON", `pause!`, "malformed", ""},
		{"a list", "[" + pause + "]", "malformed", "a list"},
		{"a text", `"pause"`, "malformed", "a text"},
		{"null", `null`, "malformed", "null"},
		{"a number", `12`, "malformed", "a number"},
		{"two commands", pause + pause, "malformed", "text after"},
		{"doubled key", `{"issuer":"owner","action":"pause","action":"resume"}`, "malformed", `"action" stands twice`},
		{"invalid UTF-8", "{\"issuer\":\"owner\",\"action\":\"pause\xff\"}", "malformed", "UTF-8"},
		{"deep", `{"issuer":"owner","action":"spawn_job","spec":` + deep + `}`, "malformed", "deeper"},
		{"NaN", `{"issuer":"owner","action":"update_resource","field":"energy_reserve","value":NaN}`, "malformed", "N"},
		{"text for a number", `{"issuer":"owner","action":"update_resource","field":"energy_reserve","value":"1"}`, "malformed", `"value" is a text`},
		{"negative", `{"issuer":"owner","action":"update_resource","field":"energy_reserve","value":-1}`, "malformed", "negative"},
		{"too large", `{"issuer":"owner","action":"update_resource","field":"energy_reserve","value":1e39}`, "malformed", "out of reach"},
		{"beyond a float", `{"issuer":"owner","action":"update_resource","field":"energy_reserve","value":1e999999999}`, "malformed", "out of reach"},
		{"too small", `{"issuer":"owner","action":"update_resource","field":"energy_reserve","value":1e-30}`, "malformed", "decimals"},
		{"long", `{"issuer":"owner","action":"update_resource","field":"energy_reserve","value":` + strings.Repeat("9", 5000) + `}`, "malformed", "out of reach"},
		{"no value", `{"issuer":"owner","action":"update_resource","field":"energy_reserve"}`, "malformed", `"value" is missing`},
		{"no field", `{"issuer":"owner","action":"update_resource","value":1}`, "malformed", `"field" is missing`},
		{"number for a text", `{"issuer":"owner","action":7}`, "malformed", `"action" is a number`},
		{"no action", `{"issuer":"owner"}`, "malformed", `"action" is missing`},
		{"empty action", `{"issuer":"owner","action":""}`, "malformed", "0 bytes"},
		{"unknown action", `{"issuer":"owner","action":"launch"}`, "action", "emergency_stop"},
		{"unknown field", `{"issuer":"owner","action":"pause","force":true}`, "malformed", `pause takes no field "force"; it takes [note]`},
		{"a job's field beside its spec", `{"issuer":"owner","action":"spawn_job","title":"x","reward":1}`, "malformed", `spawn_job takes no field "reward"; it takes spec, [note]`},
		{"unknown field of a setting", `{"issuer":"owner","action":"set-limit","limit":1}`, "malformed", `set_limit takes no field "limit"; it takes name, value, [account], [note]`},
		{"field of another action", `{"issuer":"owner","action":"pause","spec":{}}`, "malformed", `no field "spec"`},
		{"field of other case", `{"issuer":"owner","action":"pause","Action":"resume"}`, "malformed", `the key "Action" is spelt "action"`},
		{"issuer in other letters", `{"Issuer":"owner","action":"pause"}`, "malformed", `the key "Issuer" is spelt "issuer"`},
		{"action in other letters", `{"issuer":"owner","ACTION":"pause"}`, "malformed", `the key "ACTION" is spelt "action"`},
		{"note in other letters", `{"issuer":"owner","action":"pause","Note":"x"}`, "malformed", `the key "Note" is spelt "note"`},
		{"value in other letters", `{"issuer":"owner","action":"update_resource","field":"energy_reserve","Value":1}`, "malformed", `the key "Value" is spelt "value"`},
		{"title in other letters", `{"issuer":"owner","action":"spawn_job","spec":{"Title":"x","reward":1}}`, "spec", `unknown field "Title", which is spelt "title"`},
		{"no issuer", `{"action":"pause"}`, "malformed", `"issuer" is missing`},
		{"other issuer", `{"issuer":"mallory","action":"pause"}`, "issuer", "mallory"},
		{"id with spaces", `{"issuer":"owner","action":"pause","id":"a b"}`, "malformed", `"id"`},
		{"id that is a path", `{"issuer":"owner","action":"pause","id":"../../x"}`, "malformed", `"id"`},
		{"id that is a number", `{"issuer":"owner","action":"pause","id":5}`, "malformed", `"id" is a number`},
		{"no spec", `{"issuer":"owner","action":"spawn_job"}`, "malformed", `"spec" is missing`},
		{"no name", `{"issuer":"owner","action":"set_limit","value":1}`, "malformed", `"name" is missing`},
		{"setting without a value", `{"issuer":"owner","action":"set_limit","name":"slack"}`, "malformed", `"value" is missing`},
		{"negative setting", `{"issuer":"owner","action":"set_limit","name":"slack","value":-1}`, "malformed", "negative"},
		{"setting that is neither", `{"issuer":"owner","action":"set_strategy","name":"voting","value":false}`, "malformed", `"voting": "value" is true or false, a number, a text such as "on" or "off"`},
		{"list of numbers", `{"issuer":"owner","action":"set_strategy","name":"skills","value":[1]}`, "malformed", `"skills": the list "value" has a number in it, and takes texts alone`},
		{"plan of a number", `{"issuer":"owner","action":"plan_governance","call":["f()",7]}`, "malformed", `the list "call" has a number in it`},
		{"comma in a list", `{"issuer":"owner","action":"set_strategy","name":"skills","value":["a,b"]}`, "malformed", `with a comma`},
		{"long list", `{"issuer":"owner","action":"set_strategy","name":"skills","value":["` + strings.Repeat("x", 5000) + `"]}`, "malformed", `more than 4096 bytes`},
		{"account that is none", `{"issuer":"owner","action":"set_limit","name":"slack","value":1,"account":"0x12"}`, "malformed", "no address"},
		{"part of a block", `{"issuer":"owner","action":"ack_finality_violation","block":1.5,"was":"0x1","now":"0x2"}`, "malformed", "no whole number"},
		{"block of no number", `{"issuer":"owner","action":"ack_finality_violation","block":"7","was":"0x1","now":"0x2"}`, "malformed", "a number is needed"},
		{"hash that is none", `{"issuer":"owner","action":"ack_finality_violation","block":7,"was":"0x1","now":"0x2"}`, "malformed", `"was" is "0x1", which is no hash`},
		{"violation without a hash", `{"issuer":"owner","action":"ack_finality_violation","block":7}`, "malformed", `"was" is missing`},
		{"rescan from nowhere", `{"issuer":"owner","action":"rescan"}`, "malformed", `"from" is missing`},
		{"plan of nothing", `{"issuer":"owner","action":"plan_governance","contract":"StakeManager"}`, "malformed", `"call" is missing`},
		{"plan of no calls", `{"issuer":"owner","action":"plan_governance","call":[]}`, "malformed", `0 calls`},
		{"plan of an object", `{"issuer":"owner","action":"plan_governance","call":{}}`, "malformed", `an object`},
		{"plan of an empty call", `{"issuer":"owner","action":"plan_governance","call":["f()",""]}`, "malformed", `0 or more than 2000 bytes`},
		{"plan by nobody", `{"issuer":"owner","action":"plan_governance","call":"f()","as":"me"}`, "malformed", `no address`},
		{"rotation to nobody", `{"issuer":"owner","action":"rotate_key","step":"begin","account":"0x0e00000000000000000000000000000000000000"}`, "malformed", `"to" is missing`},
		{"rotation of nobody", `{"issuer":"owner","action":"rotate_key","step":"commit"}`, "malformed", `"account" is missing`},
		{"end of a rotation to somebody", `{"issuer":"owner","action":"rotate_key","step":"commit","account":"0x0e00000000000000000000000000000000000000","to":"0x0e00000000000000000000000000000000000000"}`, "malformed", `"to" is for "begin"`},
		{"zero account", `{"issuer":"owner","action":"set_limit","name":"slack","value":1,"account":"0x0000000000000000000000000000000000000000"}`, "malformed", "is the zero address"},
		{"escapes", `{"issuer":"owner","action":"\u001b[31m\u202e"}`, "action", ""},
	} {
		t.Run(row.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				d := newDesk(t)
				a := d.say(row.text)
				require.Equal(t, []string{"rejected", row.code}, []string{a.Status, a.Code}, a.Reason)
				require.Contains(t, a.Reason, row.reason)
				require.NotEmpty(t, a.Reason)
				require.NotRegexp(t, `control\.|Go |\x1b|\x{202e}`, a.Reason)
				require.LessOrEqual(t, len(a.Reason), 410)
				require.Empty(t, d.core.orders)
				require.Len(t, d.files("rejected"), 1)
				require.Equal(t, "ok", d.say(pause).Status, "the next command is heard")
			})
		})
	}
}

// O4: what is no plain file of ours is refused unread, wherever it is put.
func TestO4_strangeFiles(t *testing.T) {
	write := func(path string, mode os.FileMode) error {
		return errors.Join(os.WriteFile(path, []byte(pause), 0o600), os.Chmod(path, mode))
	}
	for _, row := range []struct {
		name, reason string
		make         func(dir, path string) error
	}{
		{"symbolic link", "symbolic link", func(dir, path string) error {
			return errors.Join(write(filepath.Join(dir, "target"), 0o600), os.Symlink(filepath.Join(dir, "target"), path))
		}},
		{"dangling link", "symbolic link", func(_, path string) error { return os.Symlink("/nowhere", path) }},
		{"hard link", "2 names", func(dir, path string) error {
			return errors.Join(write(filepath.Join(dir, "target"), 0o600), os.Link(filepath.Join(dir, "target"), path))
		}},
		{"pipe", "a pipe", func(_, path string) error { return syscall.Mkfifo(path, 0o600) }},
		{"socket", "a socket", func(_, path string) error {
			fd, err := syscall.Socket(syscall.AF_UNIX, syscall.SOCK_STREAM, 0)
			if err != nil {
				return err
			}
			return errors.Join(syscall.Bind(fd, &syscall.SockaddrUnix{Name: path}), syscall.Close(fd))
		}},
		{"directory", "a directory", func(_, path string) error { return os.MkdirAll(filepath.Join(path, "x"), 0o700) }},
		{"huge", "65536", func(_, path string) error { return os.WriteFile(path, make([]byte, 1<<20), 0o600) }},
		{"just too large", "65536", func(_, path string) error {
			return os.WriteFile(path, []byte(pause+strings.Repeat(" ", 64<<10)), 0o600)
		}},
		{"writable by all", "mode 0666", func(_, path string) error { return write(path, 0o666) }},
		{"writable by the group", "mode 0664", func(_, path string) error { return write(path, 0o664) }},
	} {
		for _, where := range []string{"commands.json", "commands.d/inbox/one.json"} {
			t.Run(row.name+" at "+filepath.Dir(where), func(t *testing.T) {
				d := newDesk(t)
				path := filepath.Join(d.dir, where)
				require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o700))
				require.NoError(t, row.make(d.dir, path))
				d.poll()
				answer := "ack.json"
				if where != "commands.json" {
					answer = "commands.d/ack/one.json"
				}
				a := d.read(answer)
				require.Equal(t, []string{"rejected", "file"}, []string{a.Status, a.Code})
				require.Contains(t, a.Reason, row.reason)
				require.Empty(t, d.core.orders)
				require.Empty(t, d.files("taken"))
				require.Len(t, d.files("rejected"), 1)
				require.Equal(t, "ok", d.say(pause).Status, "the next command is heard")
			})
		}
	}
}

// O4: the user of a file counts. Only root can give files away, and every other user can only have his own.
func TestO4_otherUser(t *testing.T) {
	d := newDesk(t)
	d.put("commands.json", pause)
	const stranger = 12345
	if err := os.Chown(d.cfg.File, stranger, -1); err != nil {
		require.ErrorIs(t, err, syscall.EPERM)
		d.poll()
		require.Equal(t, "ok", d.read("ack.json").Status)
		return
	}
	d.poll()
	a := d.read("ack.json")
	require.Equal(t, "rejected", a.Status)
	require.Contains(t, a.Reason, "user 12345")
	d.cfg.Owners = []uint32{stranger}
	d.open()
	d.put("commands.json", pause)
	require.NoError(t, os.Chown(d.cfg.File, stranger, -1))
	d.poll()
	require.Equal(t, "ok", d.read("ack.json").Status, "a configured user is heard")
}

// O3: half a command waits for its other half, and is answered within two seconds when that does not come.
func TestO3_partialFiles(t *testing.T) {
	for name, half := range map[string]string{"empty": "", "blank": " \n", "half": pause[:20], "open text": `{"issuer":"own`} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				d := newDesk(t)
				d.put("commands.json", half)
				d.poll()
				require.NoFileExists(t, d.cfg.Ack)
				time.Sleep(200 * time.Millisecond)
				d.poll()
				require.NoFileExists(t, d.cfg.Ack)
				d.put("commands.json", pause)
				d.poll()
				require.Equal(t, "ok", d.read("ack.json").Status)
				require.Len(t, d.core.orders, 1)

				require.NoError(t, os.Remove(d.cfg.Ack))
				begun := time.Now()
				d.put("commands.json", half)
				for time.Since(begun) < 1800*time.Millisecond {
					d.poll()
					time.Sleep(200 * time.Millisecond)
				}
				a := d.read("ack.json")
				require.Equal(t, []string{"rejected", "malformed"}, []string{a.Status, a.Code})
				require.Contains(t, a.Reason, map[bool]string{true: "empty", false: "ends in the middle"}[strings.TrimSpace(half) == ""])
				require.Len(t, d.core.orders, 1)
			})
		})
	}
}

// A file that grows for ever is not waited for for ever.
func TestO3_trickle(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := newDesk(t)
		begun, text := time.Now(), `{"issuer":"`
		for ; time.Since(begun) < 1800*time.Millisecond; time.Sleep(200 * time.Millisecond) {
			text += "o"
			d.put("commands.json", text)
			d.poll()
			if _, err := os.Stat(d.cfg.Ack); err == nil {
				break
			}
		}
		require.Equal(t, "rejected", d.read("ack.json").Status)
		require.Less(t, time.Since(begun), 1800*time.Millisecond)
	})
}

// O3: of 16 writers with 200 commands each none is lost and none done twice.
func TestO3_manyWriters(t *testing.T) {
	t.Parallel() // it waits for the disk
	const writers, each = 16, 200
	d := newDesk(t)
	d.put("commands.d/tmp/.keep", "")
	require.NoError(t, os.MkdirAll(filepath.Join(d.dir, "commands.d", "inbox"), 0o700))
	var all sync.WaitGroup
	sent := make(chan error, writers)
	for w := range writers {
		all.Go(func() {
			for i := range each {
				name := fmt.Sprintf("w%02d-%03d.json", w, i)
				tmp, to := filepath.Join(d.dir, "commands.d/tmp", name), filepath.Join(d.dir, "commands.d/inbox", name)
				text := fmt.Sprintf(`{"issuer":"owner","action":"update_resource","field":"energy_reserve","value":%d}`, w*each+i)
				if err := errors.Join(os.WriteFile(tmp, []byte(text), 0o600), os.Rename(tmp, to)); err != nil {
					sent <- err
					return
				}
			}
			sent <- nil
		})
	}
	for left := writers; left > 0; {
		d.poll()
		select {
		case err := <-sent:
			require.NoError(t, err)
			left--
		default:
		}
	}
	all.Wait()
	for len(d.files("inbox")) > 0 {
		d.poll()
	}
	got := map[string]int{}
	for _, o := range d.core.orders {
		got[o.Value]++
	}
	require.Len(t, got, writers*each, "none is lost")
	require.Len(t, d.core.orders, writers*each, "none is done twice")
	require.Len(t, d.files("ack"), writers*each)
	require.Equal(t, "ok", d.read("commands.d/ack/w07-123.json").Status)
	require.Equal(t, uint64(writers*each), d.audited())
	require.Empty(t, d.files("taken"))
}

// Names in the inbox are strangers' too.
func TestO3_hostileNames(t *testing.T) {
	d := newDesk(t)
	long := strings.Repeat("n", 250)
	for _, name := range []string{"a b\n.json", "\x1b[31m.json", "..json..", long, "no-suffix", "ünïcode.json", "x.begun", "1-2.file"} {
		d.put("commands.d/inbox/"+name, pause)
	}
	d.put("commands.d/inbox/.hidden", pause)
	d.poll()
	require.Len(t, d.core.orders, 7, "what begins with a point is not meant for the node yet")
	require.Empty(t, d.files("taken"))
	for _, name := range d.files("ack") {
		require.Regexp(t, `^[A-Za-z0-9._-]{1,105}$`, name)
	}
}

// Two nodes do not share a spool: each would do what the other took.
func TestSpool_isHeldByOne(t *testing.T) {
	d := newDesk(t)
	require.Equal(t, "ok", d.say(pause).Status)
	second := newCore()
	cfg := d.cfg
	cfg.Core = second
	other, err := control.New(cfg)
	require.NoError(t, err)
	d.put("commands.json", pause)
	require.ErrorContains(t, other.Poll(t.Context()), "another process")
	d.poll()
	require.Len(t, d.core.orders, 2)
	require.Empty(t, second.orders)
}

func TestNew_settings(t *testing.T) {
	for name, cfg := range map[string]control.Config{
		"no file": {Core: newCore()}, "no core": {File: "x.json"},
		"one file for both":     {File: "x.json", Ack: "./x.json", Core: newCore()},
		"spool is the file":     {File: "x", Dir: "x", Core: newCore()},
		"spool is the answer":   {File: "x", Ack: "y", Dir: "y", Core: newCore()},
		"a default answer file": {File: "omega_owner_ack.json", Core: newCore()},
	} {
		_, err := control.New(cfg)
		require.Error(t, err, name)
	}
}

// Nothing is made before there is a command, and a spool that others may write is refused.
func TestSpool_directory(t *testing.T) {
	d := newDesk(t)
	d.poll()
	require.NoDirExists(t, filepath.Join(d.dir, "commands.d"))
	require.NoError(t, os.Mkdir(filepath.Join(d.dir, "commands.d"), 0o700))
	require.NoError(t, os.Chmod(filepath.Join(d.dir, "commands.d"), 0o777))
	d.put("commands.json", pause)
	require.ErrorContains(t, d.ch.Poll(t.Context()), "chmod 700")
	require.Empty(t, d.core.orders)
	require.NoError(t, os.Chmod(filepath.Join(d.dir, "commands.d"), 0o700))
	d.poll()
	require.Equal(t, "ok", d.read("ack.json").Status)
}

// Run answers within two seconds of the clock, and ends with its context alone.
func TestRun(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := newDesk(t)
		ended := make(chan error, 1)
		ctx, stop := contextOf(t)
		go func() { ended <- d.ch.Run(ctx) }()
		for _, text := range []string{pause, "[]", pause[:9], `{"issuer":"owner","action":"status"}`} {
			d.put("commands.json", text)
			time.Sleep(2 * time.Second)
			synctest.Wait()
			require.NotEmpty(t, d.read("ack.json").Status, text)
			require.NoError(t, os.Remove(d.cfg.Ack))
		}
		stop()
		require.Error(t, <-ended)
	})
}

// The core's trouble is told in time, and the command is done when it is over.
func TestHandle_coreIsLate(t *testing.T) {
	d := newDesk(t)
	d.core.fail = errors.New("the disk is slow")
	d.put("commands.json", `{"issuer":"owner","action":"pause","id":"p"}`)
	require.ErrorContains(t, d.ch.Poll(t.Context()), "the disk is slow")
	a := d.read("ack.json")
	require.Equal(t, []string{"error", "p"}, []string{a.Status, a.ID})
	require.Contains(t, a.Reason, "goes on trying")
	d.core.fail = nil
	d.open()
	d.poll()
	require.Equal(t, []string{"ok", "p"}, []string{d.read("ack.json").Status, d.read("ack.json").ID})
	require.Len(t, d.core.orders, 1)
}

// What needs the chain's time and the node's settings waits for them; what steers the node does not.
func TestHandle_nodeIsBehind(t *testing.T) {
	d := newDesk(t)
	d.core.behind = true
	d.put("commands.json", spawn)
	d.poll() // to wait is no fault, of which the log would tell
	require.Equal(t, "error", d.read("ack.json").Status)
	d.put("commands.d/inbox/p.json", pause)
	d.poll()
	require.Equal(t, "ok", d.read("commands.d/ack/p.json").Status)
	d.core.behind = false
	d.poll()
	require.Equal(t, "ok", d.read("ack.json").Status)
	require.Len(t, d.core.orders, 2)
}

func TestAudit_damage(t *testing.T) {
	for name, damage := range map[string]func(string) string{
		"a changed word": func(s string) string { return strings.Replace(s, "pause", "house", 1) },
		"a removed line": func(s string) string {
			return s[:strings.Index(s, "\n")+1] + s[strings.LastIndex(s[:len(s)-1], "\n")+1:]
		},
		"a doubled line":  func(s string) string { return s[:strings.Index(s, "\n")+1] + s },
		"a line of noise": func(s string) string { return s + "noise\n" },
	} {
		t.Run(name, func(t *testing.T) {
			d := newDesk(t)
			for range 3 {
				d.say(pause)
			}
			path := filepath.Join(d.dir, "commands.d", control.AuditFile)
			data, err := os.ReadFile(path)
			require.NoError(t, err)
			require.NoError(t, os.WriteFile(path, []byte(damage(string(data))), 0o600))
			_, err = control.VerifyAudit(path)
			require.ErrorIs(t, err, control.ErrAudit)
			require.ErrorContains(t, err, "line")
			d.open()
			require.Equal(t, "ok", d.say(pause).Status, "commands do not wait for whoever looks into it")
			seq, err := control.VerifyAudit(path)
			require.ErrorIs(t, err, control.ErrAudit, "the damage stays where it can be seen")
			require.Equal(t, uint64(4), seq)
		})
	}
}

// The end of a line that a crash cut short is no damage.
func TestAudit_tornEnd(t *testing.T) {
	d := newDesk(t)
	d.say(pause)
	path := filepath.Join(d.dir, "commands.d", control.AuditFile)
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(path, append(data, data[:40]...), 0o600))
	d.open()
	require.Equal(t, "ok", d.say(pause).Status)
	require.Equal(t, uint64(2), d.audited())
}

func FuzzPlain(f *testing.F) {
	for _, s := range []string{pause, "", "[]", `{"issuer":"owner","action":"spawn_job","spec":{"title":"x"}}`, `{"a":1}`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		d := newDesk(t)
		d.put("commands.json", string(data))
		d.poll()
		if _, err := os.Stat(d.cfg.Ack); err != nil {
			return // it may still be written
		}
		a := d.read("ack.json")
		require.Contains(t, []string{"ok", "rejected"}, a.Status)
		if a.Status == "ok" {
			require.True(t, json.Valid(data))
			require.Contains(t, control.Actions(), a.Action)
			return
		}
		require.NotEmpty(t, a.Reason)
		require.Empty(t, d.core.orders)
	})
}

// A channel for one action serves that, and leaves the rest to the one that takes them all, in its order.
func TestOnly(t *testing.T) {
	d := newDesk(t)
	d.cfg.Only = control.AckViolation
	d.open()
	const ack = `{"issuer":"owner","action":"ack_finality_violation","block":7,"was":"0x%064x","now":"0x%064x"}`
	d.put("commands.d/inbox/a.json", `{"issuer":"owner","action":"emergency_stop"}`)
	d.put("commands.d/inbox/b.json", `{"issuer":`+"\n"+`"owner"}`)
	d.put("commands.d/inbox/c.json", fmt.Sprintf(ack, 1, 2))
	require.NoError(t, os.Chmod(filepath.Join(d.dir, "commands.d"), 0o700))
	d.poll()
	require.Len(t, d.core.orders, 1)
	require.Equal(t, uint64(7), d.core.orders[0].Named.Block)
	require.Equal(t, []string{"c.json"}, d.files("ack"))
	require.Len(t, d.files("taken"), 2)
	d.cfg.Only = ""
	d.open()
	d.poll()
	require.Len(t, d.core.orders, 2)
	require.Equal(t, []string{"a.json", "b.json", "c.json"}, d.files("ack"))
	require.Equal(t, "malformed", d.read("commands.d/ack/b.json").Code)
}
