package control

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/agijobs/omega/node/protocol"
)

// Ledger remembers which signed commands were begun, also where everything else is lost.
type Ledger interface {
	// Command records that a command is begun, and returns how many facts are recorded then. The same again changes
	// nothing; one whose number was used is refused.
	Command(m protocol.CommandMark) (seq uint64, err error)
	// Commanded tells whether a signer's command was begun, and the highest number that one of his had; 0 for none.
	Commanded(signer protocol.Address, digest protocol.Hash) (begun bool, highest uint64)
}

// Wallets is what is asked of the chain about owners that are contracts.
type Wallets interface {
	CodeAt(ctx context.Context, account protocol.Address, block *big.Int) ([]byte, error)
	CallContract(ctx context.Context, msg ethereum.CallMsg, block *big.Int) ([]byte, error)
}

// Signed says which signed commands are obeyed: for this node alone, in their time, once, and by whom.
type Signed struct {
	Place Place
	Roles Roles
	// Chain is asked about signers that are contracts (ERC-1271), at the block At; nil is the newest, which only chains
	// without value may take for certain.
	Chain  Wallets
	At     *big.Int
	Ledger Ledger
	// Time is the last block's time in unix seconds, by which commands begin and expire.
	Time func() uint64
}

// Roles lists who may give commands. Owners give all of them; operators pause, drain, clear duties and resume what no owner
// paused; pausers pause. FromChain, when set, reads further owners from the contracts.
type Roles struct {
	Owners, Operators, Pausers []protocol.Address
	FromChain                  func(ctx context.Context) ([]protocol.Address, error)
}

// rank is the highest role of a signer; empty for a stranger.
func (r Roles) rank(ctx context.Context, a protocol.Address) (protocol.Rank, error) {
	if slices.Contains(r.Owners, a) {
		return protocol.RankOwner, nil
	}
	if r.FromChain != nil {
		owners, err := r.FromChain(ctx)
		if err != nil && !slices.Contains(slices.Concat(r.Operators, r.Pausers), a) {
			return "", fmt.Errorf("asking the contracts for their owner: %w", err)
		}
		if slices.Contains(owners, a) {
			return protocol.RankOwner, nil
		}
	}
	switch {
	case slices.Contains(r.Operators, a):
		return protocol.RankOperator, nil
	case slices.Contains(r.Pausers, a):
		return protocol.RankPauser, nil
	}
	return "", nil
}

// mayGive tells which actions a rank may give; the core holds them against the State besides.
func mayGive(rank protocol.Rank, action string) bool {
	switch rank {
	case protocol.RankOwner:
		return true
	case protocol.RankOperator:
		return slices.Contains([]string{actionPause, actionResume, actionDrain, actionClear, actionStatus}, action)
	}
	return action == actionPause
}

func (s *Signed) check() error {
	if s.Place.Node == (protocol.Hash{}) || s.Place.ChainID == 0 || s.Place.Registry == (protocol.Address{}) {
		return errors.New("a signed channel needs its node's id, chain and JobRegistry")
	}
	if s.Ledger == nil || s.Chain == nil || s.Time == nil {
		return errors.New("a signed channel needs a ledger, a chain and its time")
	}
	return nil
}

// judge reads a signed command and holds it against place, time, signature, role and number, in this order.
func (s *Signed) judge(ctx context.Context, data []byte, begun bool) (command, error) {
	doc, err := DecodeSigned(data)
	if err != nil {
		return command{}, err
	}
	cmd := command{action: doc.Command.Action, nonce: strconv.FormatUint(uint64(doc.Command.Nonce), 10)}
	digest, err := doc.Command.Digest(s.Place)
	if err != nil {
		return cmd, refuse(CodeMalformed, "%v", err)
	}
	cmd.id = digest.Hex()[2:]
	cmd.order = "signed/" + cmd.id
	if err := cmd.arguments(doc); err != nil {
		return cmd, err
	}
	known, highest := s.Ledger.Commanded(doc.Signer, digest)
	if err := s.inPlace(doc.Command, begun && known); err != nil {
		return cmd, err
	}
	if cmd.by, err = s.Roles.rank(ctx, doc.Signer); err != nil {
		return cmd, err
	}
	if cmd.by == "" {
		return cmd, refuse(CodeIssuer, "%s is no owner, operator or pauser of this node", doc.Signer)
	}
	if err := s.verify(ctx, doc, digest); err != nil {
		return cmd, err
	}
	cmd.signer = doc.Signer
	if !mayGive(cmd.by, cmd.action) {
		return cmd, refuse(CodeIssuer, "%s is %s of this node and may not order %s", doc.Signer, cmd.by, cmd.action)
	}
	urgent := cmd.action == actionPause
	switch {
	case known && !begun:
		return cmd, refuse(CodeNonce, "this very command was given before")
	case !known && !urgent && uint64(doc.Command.Nonce) <= highest:
		return cmd, refuse(CodeNonce, "its nonce %d is not above %d, which %s has used", doc.Command.Nonce, highest, doc.Signer)
	}
	cmd.begin = func() (uint64, error) {
		return s.Ledger.Command(protocol.CommandMark{
			Signer: doc.Signer, Nonce: uint64(doc.Command.Nonce), Digest: digest, Expires: uint64(doc.Command.ExpiresAt), At: s.Time(), Urgent: urgent,
		})
	}
	return cmd, nil
}

// inPlace holds a command against this node and its time.
func (s *Signed) inPlace(o OwnerCommand, begun bool) error {
	if o.NodeID != s.Place.Node {
		return refuse(CodePlace, "it is for the node %s, this one is %s", o.NodeID, s.Place.Node)
	}
	return inTime(o, s.Time(), begun)
}

// inTime holds a command's number and its time against the last block's. One that was begun in time may end late.
func inTime(o OwnerCommand, now uint64, begun bool) error {
	switch {
	case o.Nonce == 0:
		return refuse(CodeMalformed, `"nonce" is 0; nonces count from 1`)
	case o.ExpiresAt <= o.NotBefore:
		return refuse(CodeTime, "it expires before it begins")
	case o.ExpiresAt-o.NotBefore > maxValid:
		return refuse(CodeTime, "it is valid for %d seconds, at most %d are allowed", o.ExpiresAt-o.NotBefore, maxValid)
	case begun:
		return nil
	case uint64(o.NotBefore) > now:
		return refuse(CodeTime, "it is not valid before %d; the last block's time is %d: give it again once there is a later one", o.NotBefore, now)
	case uint64(o.ExpiresAt) < now:
		return refuse(CodeTime, "it expired at %d; the last block's time is %d", o.ExpiresAt, now)
	}
	return nil
}

// maxValid is how long a command may be valid, in seconds.
const maxValid = 24 * 3600

// verify holds the signature against the signer: an account's own, or what a contract says of it.
func (s *Signed) verify(ctx context.Context, doc SignedCommand, digest protocol.Hash) error {
	wrong := recovers(doc.Sig, digest, doc.Signer)
	if wrong == nil {
		return nil
	}
	code, err := s.Chain.CodeAt(ctx, doc.Signer, s.At)
	if err != nil {
		return fmt.Errorf("asking whether %s is a contract: %w", doc.Signer, err)
	}
	if len(code) == 0 {
		return wrong
	}
	out, err := s.Chain.CallContract(ctx, ethereum.CallMsg{To: &doc.Signer, Data: isValidSignature(digest, doc.Sig), Gas: walletGas}, s.At)
	var reverted rpc.DataError
	if err != nil && !errors.As(err, &reverted) && !strings.Contains(err.Error(), "revert") {
		return fmt.Errorf("asking the contract %s about the signature: %w", doc.Signer, err)
	}
	if len(out) != 32 || !bytes.Equal(out[:4], walletYes) || !bytes.Equal(out[4:], make([]byte, 28)) {
		return refuse(CodeSignature, "the contract %s does not accept the signature (ERC-1271)", doc.Signer)
	}
	return nil
}

// walletGas bounds what a contract may spend on looking at a signature.
const walletGas = 1_000_000

// walletYes is what a contract returns for a signature that it accepts, and the selector of the question.
var walletYes = []byte{0x16, 0x26, 0xba, 0x7e}

// isValidSignature packs the call of ERC-1271: its selector, the hash, and the signature as dynamic bytes.
func isValidSignature(digest protocol.Hash, sig []byte) []byte {
	word := func(n int) []byte { return math.U256Bytes(big.NewInt(int64(n))) }
	data := slices.Concat(walletYes, digest[:], word(64), word(len(sig)), sig)
	if rest := len(sig) % 32; rest > 0 {
		data = append(data, make([]byte, 32-rest)...)
	}
	return data
}

// recovers tells whether an account made the signature. Of the two that every signature comes in, only the one with the
// low s is taken.
func recovers(sig []byte, digest protocol.Hash, signer protocol.Address) error {
	if len(sig) != crypto.SignatureLength {
		return refuse(CodeSignature, "the signature has %d bytes, an account's has %d", len(sig), crypto.SignatureLength)
	}
	sig = bytes.Clone(sig)
	if sig[64] >= 27 {
		sig[64] -= 27
	}
	r, low := new(big.Int).SetBytes(sig[:32]), new(big.Int).SetBytes(sig[32:64])
	if !crypto.ValidateSignatureValues(sig[64], r, low, true) {
		return refuse(CodeSignature, "the signature is none, or the malleable twin of one (high s)")
	}
	key, err := crypto.SigToPub(digest[:], sig)
	if err != nil || crypto.PubkeyToAddress(*key) != signer {
		return refuse(CodeSignature, "the signature is not %s's over this command for this chain, JobRegistry and node", signer)
	}
	return nil
}

// CheckCommand holds a command against all that this package knows of it without a node: what its action takes, its number, its
// time, and the job that it spawns. now is the time in unix seconds by which the node would judge it, wall that of the clock, by
// which a demo's node judges deadlines: one that is good by either is let pass. The order and the errand are what the node would
// get; of a job the order lacks who posts it and where its document lies, and an order without an action is none for the core.
// Each fault is a *Refusal.
func CheckCommand(doc SignedCommand, now, wall uint64) (protocol.OwnerOrder, Errand, error) {
	order, errand, err := checkCommand(doc, now, Spawn{})
	if err != nil {
		if byWall, errand, no := checkCommand(doc, now, Spawn{Wall: func() uint64 { return wall }}); no == nil {
			return byWall, errand, nil
		}
	}
	return order, errand, err
}

// checkCommand is CheckCommand, with the clock by which a job's deadline is judged.
func checkCommand(doc SignedCommand, now uint64, spawn Spawn) (protocol.OwnerOrder, Errand, error) {
	c := command{action: doc.Command.Action}
	if err := c.arguments(doc); err != nil {
		return protocol.OwnerOrder{}, Errand{}, err
	}
	if err := inTime(doc.Command, now, false); err != nil {
		return protocol.OwnerOrder{}, Errand{}, err
	}
	if c.action == actionStatus {
		return protocol.OwnerOrder{}, Errand{}, nil
	}
	order := c.toOrder(now)
	if c.action == actionSpawn {
		spec, err := spawn.look(c, now)
		if err != nil {
			return protocol.OwnerOrder{}, Errand{}, err
		}
		order.Job = &protocol.ChildJob{Ref: spec.Ref, Title: spec.Title, Reward: spec.Reward.Amount, Deadline: spec.Deadline}
	}
	return order, c.errand, nil
}

// arguments reads what the action takes from the signed arguments, and from these bytes only.
func (c *command) arguments(doc SignedCommand) error {
	canonical, hash, err := HashArgs(doc.Args)
	if err != nil {
		return err
	}
	if hash != doc.Command.ArgsHash {
		return refuse(CodeMalformed, `"args" are not those that were signed: their hash is %s`, hash)
	}
	fields := map[string]json.RawMessage{}
	if err := strict(canonical, &fields); err != nil {
		return err
	}
	c.action = fullName(c.action)
	return c.take(fields)
}

// fullName is an action's name where it has a shorter one, or is written with hyphens.
func fullName(action string) string {
	if action == "stop" {
		return actionStop
	}
	return spelled(action)
}

// answer implements the channel's judge: the words of a signed command's acknowledgement.
func (s *Signed) answer(a Answer) ([]byte, error) {
	return json.Marshal(struct {
		ID       string        `json:"id"`
		Nonce    string        `json:"nonce,omitempty"`
		Status   string        `json:"status"`
		Action   string        `json:"action"`
		Reason   string        `json:"reason"`
		Code     string        `json:"code,omitempty"`
		AtBlock  uint64        `json:"atBlock"`
		Time     uint64        `json:"time"`
		GuardSeq uint64        `json:"guardSeq,omitempty"`
		Digest   protocol.Hash `json:"digest"`
		Result   any           `json:"result,omitempty"`
	}{a.ID, a.Nonce, wordOf(a), a.Action, a.Reason, a.Code, a.Block, a.Time, a.Seq, a.Digest, a.Result})
}

// StatusDone is the status of a signed command that was carried out.
const StatusDone = "done"

// wordOf is a signed answer's status: a command that was begun and that the core refuses has failed, and its number is
// used.
func wordOf(a Answer) string {
	switch {
	case a.Status == statusOK:
		return StatusDone
	case a.Status == statusError:
		return "accepted"
	case a.Seq > 0:
		return "failed"
	}
	return statusRejected
}

var numbered = regexp.MustCompile(`^[0-9]{1,20}-(.+)$`)

// ackName is the name of the answer to a file of the inbox: <nonce>-<id>.json is answered in <id>.json.
func (s *Signed) ackName(from string) string {
	if m := numbered.FindStringSubmatch(from); m != nil {
		return m[1]
	}
	return from
}

// exact holds the names of an object against those it must have, all of them and no others.
func exact(what string, fields map[string]json.RawMessage, names ...string) error {
	if err := spelt(fields, names...); err != nil {
		return err
	}
	for _, n := range names {
		if _, given := fields[n]; !given {
			return refuse(CodeMalformed, "%s has no %q", what, n)
		}
	}
	for _, n := range slices.Sorted(maps.Keys(fields)) {
		if !slices.Contains(names, n) {
			return refuse(CodeMalformed, "%s has %.40q, which does not belong there", what, n)
		}
	}
	return nil
}
