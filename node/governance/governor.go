package governance

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/agijobs/omega/node/protocol"
)

type hexBytes = hexutil.Bytes

func keccak(data []byte) protocol.Hash { return crypto.Keccak256Hash(data) }

// governorABI is what of OpenZeppelin's Governor 5 a proposal needs.
const governorABI = `[
{"type":"function","name":"propose","inputs":[{"name":"targets","type":"address[]"},{"name":"values","type":"uint256[]"},{"name":"calldatas","type":"bytes[]"},{"name":"description","type":"string"}],"outputs":[{"type":"uint256"}]},
{"type":"function","name":"queue","inputs":[{"name":"targets","type":"address[]"},{"name":"values","type":"uint256[]"},{"name":"calldatas","type":"bytes[]"},{"name":"descriptionHash","type":"bytes32"}],"outputs":[{"type":"uint256"}]},
{"type":"function","name":"execute","inputs":[{"name":"targets","type":"address[]"},{"name":"values","type":"uint256[]"},{"name":"calldatas","type":"bytes[]"},{"name":"descriptionHash","type":"bytes32"}],"outputs":[{"type":"uint256"}]}]`

// GovernorCalls are what a governor is told about a plan.
type GovernorCalls struct {
	Governor    protocol.Address `json:"governor"`
	ProposalID  *big.Int         `json:"proposalId"`
	Description string           `json:"description"`
	Propose     hexBytes         `json:"propose"`
	Queue       hexBytes         `json:"queue"`
	Execute     hexBytes         `json:"execute"`
}

// Description is the text of a proposal: each step, and the plan's hash.
func (p Plan) Description() string {
	var b strings.Builder
	for _, s := range p.Steps {
		b.WriteString(s.Call() + "\n")
	}
	fmt.Fprintf(&b, "plan %s", p.Hash)
	return b.String()
}

// EncodeGovernor encodes propose, queue and execute. The proposal's id is the keccak256 of the batch and of the
// description's hash, so that it commits to the plan.
func EncodeGovernor(p Plan) (GovernorCalls, error) {
	out := GovernorCalls{Governor: p.Authority.Address, Description: p.Description()}
	if p.Authority.Kind != KindGovernor {
		return out, fmt.Errorf("%w: the authority %s is no governor but %s", ErrAuthority, p.Authority.Address, p.Authority.Kind.article())
	}
	parsed, err := abi.JSON(strings.NewReader(governorABI))
	if err != nil {
		return out, fmt.Errorf("reading the governor's functions: %w", err)
	}
	targets, values, payloads := p.batch()
	hash := keccak([]byte(out.Description))
	packed, err := parsed.Methods["queue"].Inputs.Pack(targets, values, payloads, hash)
	if err != nil {
		return out, fmt.Errorf("%w: encoding the proposal: %w", ErrPlan, err)
	}
	out.ProposalID = keccak(packed).Big()
	if out.Propose, err = parsed.Pack("propose", targets, values, payloads, out.Description); err != nil {
		return out, fmt.Errorf("%w: encoding propose: %w", ErrPlan, err)
	}
	out.Queue = append(append(hexBytes{}, parsed.Methods["queue"].ID...), packed...)
	out.Execute = append(append(hexBytes{}, parsed.Methods["execute"].ID...), packed...)
	return out, nil
}
