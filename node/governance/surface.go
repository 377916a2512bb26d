package governance

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/agijobs/omega/bindings"
)

// Setter is one function that an owner, or somebody the owner named, may call.
type Setter struct {
	Contract string
	Method   abi.Method
	Who      Caller
	Scope    Scope
	Readings []Reading
	Meaning  string
	Bounds   string
}

// Surface is everything that can be changed: the table, joined with the bindings.
type Surface struct {
	setters []Setter
	abis    map[string]*abi.ABI
}

// metadata lists the bindings by the names of a deployment file.
func metadata() map[string]*bind.MetaData {
	return map[string]*bind.MetaData{
		JobRegistry: &bindings.JobRegistryMetaData, StakeManager: &bindings.StakeManagerMetaData,
		ValidationModule: &bindings.ValidationModuleMetaData, DisputeModule: &bindings.DisputeModuleMetaData,
		IdentityRegistry: &bindings.IdentityRegistryMetaData, ReputationEngine: &bindings.ReputationEngineMetaData,
		FeePool: &bindings.FeePoolMetaData, CertificateNFT: &bindings.CertificateNFTMetaData,
		TaxPolicy: &bindings.TaxPolicyMetaData, SystemPause: &bindings.SystemPauseMetaData,
		RandaoCoordinator: &bindings.RandaoCoordinatorMetaData, Timelock: &bindings.TimelockOwnerMetaData,
		token: &bindings.AGIALPHAMetaData,
	}
}

// NewSurface joins the table with the bindings. An error is a fault of this program, which a test would show.
func NewSurface() (*Surface, error) {
	s := &Surface{abis: map[string]*abi.ABI{}}
	for name, md := range metadata() {
		parsed, err := md.ParseABI()
		if err != nil {
			return nil, fmt.Errorf("reading the functions of %s: %w", name, err)
		}
		s.abis[name] = parsed
	}
	for _, c := range table() {
		for _, r := range c.rows {
			setter, err := s.join(c.contract, r)
			if err != nil {
				return nil, fmt.Errorf("the table of setters: %s.%s: %w", c.contract, r.sig, err)
			}
			s.setters = append(s.setters, setter)
		}
	}
	return s, nil
}

func (s *Surface) join(contract string, r row) (Setter, error) {
	found := methodsNamed(s.abis[contract], r.sig)
	if len(found) != 1 {
		return Setter{}, fmt.Errorf("%d functions have that name", len(found))
	}
	readings, err := parseReadings(contract, r.reads)
	if err != nil {
		return Setter{}, err
	}
	return Setter{contract, found[0], r.who, r.scope, readings, r.meaning, r.bounds}, nil
}

// methodsNamed finds functions by name or by signature.
func methodsNamed(a *abi.ABI, sig string) []abi.Method {
	if a == nil {
		return nil
	}
	var out []abi.Method
	for _, m := range a.Methods {
		if m.Sig == sig || m.RawName == sig {
			out = append(out, m)
		}
	}
	return out
}

// Setters lists everything, contract by contract.
func (s *Surface) Setters() []Setter { return slices.Clone(s.setters) }

// Contracts lists the contracts of the surface in its order.
func (s *Surface) Contracts() []string {
	var out []string
	for _, x := range s.setters {
		if !slices.Contains(out, x.Contract) {
			out = append(out, x.Contract)
		}
	}
	return out
}

// find returns the setter with exactly this signature.
func (s *Surface) find(contract, signature string) (Setter, error) {
	for _, x := range s.setters {
		if x.Contract == contract && x.Method.Sig == signature {
			return x, nil
		}
	}
	return Setter{}, fmt.Errorf("%w: %s has no setter %s; see `omega gov list --contract %s`", ErrPlan, contract, signature, contract)
}

// getter finds the view of a contract with this name and number of arguments.
func (s *Surface) getter(contract, name string, keys int) (abi.Method, error) {
	for _, m := range methodsNamed(s.abis[contract], name) {
		if m.IsConstant() && len(m.Inputs) == keys && len(m.Outputs) > 0 {
			return m, nil
		}
	}
	return abi.Method{}, fmt.Errorf("%w: %s shows no %s of %d keys", ErrPlan, contract, name, keys)
}

// Call is a setter with its arguments.
type Call struct {
	Setter Setter
	Args   []any
}

// ParseCall reads a call as people write it: `setFeePct(5)`. The number of arguments chooses among functions
// of one name, which is enough for every setter there is.
func (s *Surface) ParseCall(contract, expression string, known names) (Call, error) {
	if s.abis[contract] == nil {
		return Call{}, fmt.Errorf("%w: there is no contract %q; there are %s", ErrPlan, contract, strings.Join(s.Contracts(), ", "))
	}
	expression = strings.TrimSpace(expression)
	open := strings.Index(expression, "(")
	if open <= 0 || !strings.HasSuffix(expression, ")") {
		return Call{}, fmt.Errorf("%w: %q is no call: write name(argument, …)", ErrPlan, expression)
	}
	name, inner := expression[:open], expression[open+1:len(expression)-1]
	parts, err := split(inner)
	if err != nil {
		return Call{}, fmt.Errorf("%w: %w", ErrPlan, err)
	}
	var fits []Setter
	named := false
	for _, x := range s.setters {
		if x.Contract != contract || x.Method.RawName != name {
			continue
		}
		named = true
		if len(x.Method.Inputs) == len(parts) {
			fits = append(fits, x)
		}
	}
	switch {
	case !named:
		return Call{}, fmt.Errorf("%w: %s has no setter %q; see `omega gov list --contract %s`", ErrPlan, contract, name, contract)
	case len(fits) == 0:
		return Call{}, fmt.Errorf("%w: %s.%s is not called with %d arguments: %s", ErrPlan, contract, name, len(parts), s.forms(contract, name))
	}
	return fill(fits[0], parts, known)
}

// ReadCall reads a call without a deployment: the names of contracts that stand for addresses in it stand for one that is none.
// What it refuses with an ErrPlan no deployment takes.
func (s *Surface) ReadCall(contract, expression string) (Call, error) {
	known := names{}
	for name := range s.abis {
		known[name] = unknownAddress
	}
	return s.ParseCall(contract, expression, known)
}

// unknownAddress is where ReadCall has every contract lie.
var unknownAddress = common.MaxAddress

// forms lists the signatures of one name with the names of their arguments.
func (s *Surface) forms(contract, name string) string {
	var out []string
	for _, x := range s.setters {
		if x.Contract == contract && x.Method.RawName == name {
			out = append(out, x.Form())
		}
	}
	slices.Sort(out)
	return strings.Join(out, " or ")
}

// Form is the signature with the names of its arguments.
func (x Setter) Form() string {
	parts := make([]string, len(x.Method.Inputs))
	for i, in := range x.Method.Inputs {
		parts[i] = strings.TrimSpace(in.Type.String() + " " + in.Name)
	}
	return x.Method.RawName + "(" + strings.Join(parts, ", ") + ")"
}

func fill(x Setter, parts []string, known names) (Call, error) {
	c := Call{Setter: x}
	for i, p := range parts {
		v, err := parseValue(x.Method.Inputs[i].Type, p, known)
		if err != nil {
			return c, fmt.Errorf("%w: %s.%s, argument %d (%s): %w", ErrPlan, x.Contract, x.Method.RawName, i+1, x.Method.Inputs[i].Name, err)
		}
		c.Args = append(c.Args, v)
	}
	return c, nil
}

// pack encodes the call.
func (c Call) pack() ([]byte, error) {
	args, err := c.Setter.Method.Inputs.Pack(c.Args...)
	if err != nil {
		return nil, fmt.Errorf("%w: encoding %s.%s: %w", ErrPlan, c.Setter.Contract, c.Setter.Method.RawName, err)
	}
	return append(slices.Clone(c.Setter.Method.ID), args...), nil
}

// texts writes the arguments.
func (c Call) texts() []string {
	out := make([]string, len(c.Args))
	for i, a := range c.Args {
		out[i] = text(a)
	}
	return out
}

// sights lists what shows the call's effect.
func (c Call) sights() ([]sight, error) {
	var out []sight
	for _, r := range c.Setter.Readings {
		more, err := r.sights(c.Args)
		if err != nil {
			return nil, fmt.Errorf("%w: %s.%s: %w", ErrPlan, c.Setter.Contract, c.Setter.Method.RawName, err)
		}
		out = append(out, more...)
	}
	return out, nil
}
