package codec

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/agijobs/omega/bindings"
	"github.com/agijobs/omega/node/protocol"
)

// Selectors of Solidity's own two errors.
var (
	textError  = [4]byte{0x08, 0xc3, 0x79, 0xa0} // Error(string)
	panicError = [4]byte{0x4e, 0x48, 0x7b, 0x71} // Panic(uint256)
)

// maxShownText bounds what of a contract's text an error shows.
const maxShownText = 200

// Errors names the reverts of every contract of the suite. A call may carry the error of any contract
// further down, so that one table serves all. It is safe for concurrent use.
type Errors struct {
	bySelector map[[4]byte]abi.Error
}

// NewErrors gathers the custom errors of all bindings.
func NewErrors() (*Errors, error) {
	e := &Errors{bySelector: map[[4]byte]abi.Error{}}
	for _, m := range []*bind.MetaData{
		&bindings.JobRegistryMetaData, &bindings.StakeManagerMetaData, &bindings.ValidationModuleMetaData, &bindings.DisputeModuleMetaData,
		&bindings.IdentityRegistryMetaData, &bindings.TaxPolicyMetaData, &bindings.FeePoolMetaData, &bindings.ReputationEngineMetaData,
		&bindings.CertificateNFTMetaData, &bindings.AGIALPHAMetaData, &bindings.SystemPauseMetaData, &bindings.RandaoCoordinatorMetaData,
	} {
		parsed, err := m.ParseABI()
		if err != nil {
			return nil, fmt.Errorf("reading the errors of %s: %w", m.ID, err)
		}
		for _, known := range parsed.Errors {
			e.bySelector[[4]byte(known.ID[:4])] = known
		}
	}
	return e, nil
}

// Decode returns the name of the revert that err carries: a custom error's name, the text of a textual
// one, or Panic(0x11). It returns false where err carries no revert that the suite knows.
func (e *Errors) Decode(err error) (string, bool) {
	data, ok := revertData(err)
	if !ok || len(data) < 4 {
		return "", false
	}
	selector := [4]byte(data[:4])
	switch selector {
	case textError, panicError:
		text, err := abi.UnpackRevert(data)
		if selector == panicError && len(data) >= 36 {
			return fmt.Sprintf("Panic(%#x)", data[35]), true
		}
		return protocol.Cut(text, maxShownText), err == nil
	}
	known, ok := e.bySelector[selector]
	return known.Name, ok
}

// Describe says in words what err means: the revert with its figures and its help, or err's own text.
func (e *Errors) Describe(err error) string {
	name, ok := e.Decode(err)
	if !ok {
		return err.Error()
	}
	shown := name + e.arguments(err)
	if help := Explain(name); help != "" {
		return shown + ": " + help
	}
	return shown
}

// arguments shows the figures of a custom error, where there are any and they can be read.
func (e *Errors) arguments(err error) string {
	data, _ := revertData(err)
	known, ok := e.bySelector[[4]byte(data[:4])]
	if !ok || len(known.Inputs) == 0 {
		return ""
	}
	values, uerr := known.Inputs.Unpack(data[4:])
	if uerr != nil {
		return ""
	}
	shown := make([]string, len(values))
	for i, v := range values {
		shown[i] = strings.TrimSpace(known.Inputs[i].Name + " " + protocol.Cut(fmt.Sprint(v), maxShownText))
	}
	return "(" + strings.Join(shown, ", ") + ")"
}

// revertData digs the returned bytes out of an RPC error. Endpoints give them as a hex string, after a
// word, or inside an object.
func revertData(err error) ([]byte, bool) {
	var carrier rpc.DataError
	if err == nil || !errors.As(err, &carrier) {
		return nil, false
	}
	return hexData(carrier.ErrorData(), 0)
}

func hexData(v any, depth int) ([]byte, bool) {
	switch d := v.(type) {
	case string:
		s := strings.TrimSpace(d)
		if i := strings.LastIndex(s, "0x"); i > 0 {
			s = s[i:]
		}
		b, err := hexutil.Decode(s)
		return b, err == nil
	case []byte:
		return d, true
	case map[string]any:
		for _, key := range []string{"data", "result", "output", "return"} {
			if inner, ok := d[key]; ok && depth < 3 {
				return hexData(inner, depth+1)
			}
		}
	}
	return nil, false
}
