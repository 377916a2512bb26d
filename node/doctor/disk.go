package doctor

import "fmt"

// Room that the data directory should have left, in bytes.
const (
	leastRoom  = 256 << 20
	littleRoom = 2 << 30
)

func (d Dir) judge() []Finding {
	if d.Path == "" {
		return nil
	}
	name := "directory " + d.Path
	switch {
	case d.ReadOnly:
		return []Finding{Fault(FieldStorage, name, "is on a file system that is read-only", "mount it so that it can be written, or use another --data-dir")}
	case d.Wrong != "":
		return []Finding{Fault(FieldSettings, name, d.Wrong, "mend its owner and mode, or use another --data-dir")}
	case d.Foreign != "":
		return []Finding{Fault(FieldSettings, name, d.Foreign, "use another --data-dir")}
	case d.Free < leastRoom:
		return []Finding{Fault(FieldStorage, name, fmt.Sprintf("has %d MB left", d.Free>>20), "free some room: without it nothing is signed")}
	case d.Free < littleRoom:
		return []Finding{warn(FieldStorage, name, fmt.Sprintf("has %d MB left", d.Free>>20), "free some room before it runs out")}
	case d.Open:
		return []Finding{warn(FieldStorage, name, "can be read by others on this machine", "chmod 700 "+d.Path)}
	}
	text := fmt.Sprintf("writable, %d GB left", d.Free>>30)
	if d.Used {
		text += "; a node runs on it"
	}
	return []Finding{well(FieldStorage, name, text)}
}

func (g Guard) judge() []Finding {
	var out []Finding
	switch {
	case g.Wrong != "":
		out = append(out, Fault(FieldSigning, "guard log", g.Wrong, "stop every copy of the node; see `the guard log is damaged` in the handbook"))
	case g.New && g.ManyVotes:
		out = append(out, Fault(FieldSigning, "guard log", "there is none, and an account has stake locked in rounds that it would know of",
			"put the guard's last export back with `omega guard import`, or wait until those rounds are over"))
	case g.New:
		out = append(out, well(FieldSigning, "guard log", "there is none yet; it begins with the chain's nonces"))
	case g.Torn > 0:
		out = append(out, warn(FieldSigning, "guard log", fmt.Sprintf("sound but for %d bytes of a record that was being written", g.Torn), "nothing needs to be done: the next start cuts them off"))
	default:
		out = append(out, well(FieldSigning, "guard log", fmt.Sprintf("sound, %d records, %d open votes", g.Facts, g.OpenVotes)))
	}
	if g.SaltsWrong != "" {
		out = append(out, Fault(FieldSigning, "salt root", g.SaltsWrong, g.saltsFix()))
	}
	return out
}

// saltsFix never has a good salt root replaced for want of its password.
func (g Guard) saltsFix() string {
	switch {
	case g.Password == "":
		return "put salt-root.json back from your backup: open votes cannot be revealed without it"
	case g.KeysOpen:
		return "check --password-file " + g.Password + ", which opens the keys: the salt root was made with another password, or is damaged; keep it whatever you try"
	}
	return "check --password-file " + g.Password + "; leave salt-root.json as it is"
}
