package deploy

import (
	"bytes"
	"encoding/binary"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// invalid and push32 are the opcodes that the comparison looks at.
const (
	opInvalid = 0xfe
	opPush1   = 0x60
	opPush2   = 0x61
	opPush32  = 0x7f
)

// matchRuntime tells whether code is what creation code of the bindings leaves on the chain, and the
// values of its immutables. The compiler puts the runtime into the creation code as it is, behind an
// invalid instruction, with 32 zero bytes for each immutable; the creation code names its place and size.
func matchRuntime(creation, code []byte) (immutables []common.Hash, ok bool) {
	for off := len(creation) - len(code); off > 0; off-- {
		if creation[off-1] != opInvalid || !pushes(creation[:off], off) || !pushes(creation[:off], len(code)) {
			continue
		}
		if values, same := matchMasked(creation[off:off+len(code)], code); same {
			return values, true
		}
	}
	return nil, false
}

// pushes tells whether the creation code's own part pushes this number.
func pushes(head []byte, n int) bool {
	if n < 0x100 && bytes.Contains(head, []byte{opPush1, byte(n)}) {
		return true
	}
	return bytes.Contains(head, append([]byte{opPush2}, binary.BigEndian.AppendUint16(nil, uint16(n))...))
}

// matchMasked compares code with its template, in which immutables are zero.
func matchMasked(template, code []byte) (values []common.Hash, same bool) {
	var zero [32]byte
	for i := 0; i < len(template); i++ {
		if template[i] != code[i] {
			return nil, false
		}
		if template[i] == opPush32 && i+32 < len(template) && bytes.Equal(template[i+1:i+33], zero[:]) {
			values = append(values, common.BytesToHash(code[i+1:i+33]))
			i += 32
		}
	}
	return values, true
}

// heldAddresses are the immutables that can be addresses: numbers below 2^64 are none.
func heldAddresses(values []common.Hash) map[common.Address]bool {
	out := map[common.Address]bool{}
	for _, v := range values {
		if big := v.Big().BitLen(); big > 64 && big <= 160 {
			out[common.BytesToAddress(v[12:])] = true
		}
	}
	return out
}

// codeChecks compares each contract's code with what the bindings deploy.
func (v *verifier) codeChecks() []Check {
	var out []Check
	for _, c := range contracts() {
		_, there := v.view.at[c.name]
		optional := v.opts.OtherCode && strings.HasSuffix(c.name, extensionSuffix) // other builds have none
		if there || v.view.has(c) && !optional {
			out = append(out, v.codeCheck(c))
		}
	}
	return out
}

func (v *verifier) codeCheck(c contract) Check {
	code := v.codes[c.name]
	check := Check{Contract: c.name, Kind: "code", What: "code", Want: "this version's", Got: "this version's", Status: Same}
	immutables, same := matchRuntime(common.FromHex(c.md.Bin), code)
	if same {
		v.heldCheck(c, immutables, &check)
		return check
	}
	missing := missingSelectors(c, code)
	switch {
	case len(code) == 0:
		check.Got = "none"
	case c.name == token:
		check.Want, check.Got = "a token", "another token's"
		return check // the profile's token is trusted; its wire and decimals are checked
	case len(missing) > 0:
		check.Got = "another's, without " + strings.Join(missing[:min(3, len(missing))], ", ")
	case v.opts.OtherCode:
		check.Want, check.Got = "with the suite's functions", "another's, with all functions"
		return check
	default:
		check.Got = "another's, with all functions"
	}
	check.Status = Differs
	check.Mend = &Mend{Text: "name the right address, deploy anew, or verify with the version that deployed it (--other-code accepts other builds)"}
	return check
}

// heldCheck looks at the addresses that stand in the code itself, which nobody can change.
func (v *verifier) heldCheck(c contract, immutables []common.Hash, check *Check) {
	held := heldAddresses(immutables)
	for _, name := range c.holds {
		at, known := v.view.at[name]
		if known && !held[at] {
			check.Status, check.Got = Differs, "this version's, with another "+name
			check.Want = "this version's, with " + name + " " + at.Hex()
		}
		delete(held, at)
	}
	if len(c.holds) > 0 && len(held) > 0 && check.Status == Same && v.knowsAll(c.holds) {
		check.Status, check.Got = Differs, "this version's, with a foreign address inside"
	}
	if check.Status == Differs {
		check.Mend = &Mend{Text: "it cannot be changed: deploy " + c.name + " anew"}
	}
}

func (v *verifier) knowsAll(names []string) bool {
	for _, n := range names {
		if v.view.at[n] == (common.Address{}) {
			return false
		}
	}
	return true
}

const extensionSuffix = "Extension"

// missingSelectors lists the functions whose selectors do not stand in the code. A core hands what it
// does not have to its extension, so that only contracts without one are asked for all.
func missingSelectors(c contract, code []byte) []string {
	parsed, err := c.md.ParseABI()
	if err != nil {
		return []string{"an ABI"}
	}
	if _, split := contractNamed(c.name + extensionSuffix); split {
		return nil
	}
	var out []string
	for _, m := range parsed.Methods {
		if !strings.Contains(string(code), string(trimZeros(m.ID))) {
			out = append(out, m.Sig)
		}
	}
	slices.Sort(out)
	return out
}

// trimZeros drops leading zero bytes, which compilers do not push.
func trimZeros(id []byte) []byte {
	for len(id) > 1 && id[0] == 0 {
		id = id[1:]
	}
	return id
}
