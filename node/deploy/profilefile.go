package deploy

import (
	"encoding"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/pelletier/go-toml/v2"

	"github.com/agijobs/omega/node/protocol"
)

// key is one setting of a profile file and where its value stands.
type key struct {
	name string
	at   any
}

// keys lists what a profile file may hold. Amounts are tokens, written as texts ("0.5") or whole
// numbers; times are seconds.
func (p *Profile) keys() []key {
	return []key{
		{"owner", &p.Owner}, {"treasury", &p.Treasury}, {"token", &p.Token},
		{"fee-pct", &p.FeePct}, {"validator-reward-pct", &p.ValidatorRewardPct}, {"job-stake", &p.JobStake},
		{"min-agent-stake", &p.MinAgentStake}, {"max-job-reward", &p.MaxJobReward}, {"max-job-duration", &p.MaxJobDuration},
		{"max-active-jobs", &p.MaxActiveJobs}, {"expiration-grace", &p.ExpirationGrace}, {"settlement-delay", &p.SettlementDelay},
		{"min-stake", &p.MinStake}, {"max-stake", &p.MaxStake}, {"agent-minimum", &p.AgentMinimum},
		{"validator-minimum", &p.ValidatorMinimum}, {"platform-minimum", &p.PlatformMinimum}, {"unbonding-period", &p.UnbondingPeriod},
		{"employer-slash-pct", &p.EmployerSlashPct}, {"treasury-slash-pct", &p.TreasurySlashPct}, {"operator-slash-pct", &p.OperatorSlashPct},
		{"validator-slash-pct", &p.ValidatorSlashPct}, {"burn-slash-pct", &p.BurnSlashPct}, {"escrow-penalty", &p.EscrowPenalty},
		{"commit-window", &p.CommitWindow}, {"reveal-window", &p.RevealWindow}, {"committee", &p.Committee},
		{"quorum-pct", &p.QuorumPct}, {"min-reveals", &p.MinReveals}, {"approval-pct", &p.ApprovalPct}, {"slash-pct", &p.SlashPct},
		{"non-reveal-bps", &p.NonRevealBps}, {"ban-blocks", &p.BanBlocks}, {"early-delay", &p.EarlyDelay}, {"force-grace", &p.ForceGrace},
		{"pool-sample", &p.PoolSample}, {"max-pool", &p.MaxPool}, {"whole-stake-locks", &p.WholeStakeLocks},
		{"dispute-fee", &p.DisputeFee}, {"dispute-window", &p.DisputeWindow}, {"fee-pool-burn-pct", &p.FeePoolBurnPct},
		{"premium-threshold", &p.PremiumThreshold}, {"validation-reward-pct", &p.ValidationRewardPct},
		{"system-pause", &p.SystemPause}, {"randao", &p.Randao}, {"randao-commit-window", &p.RandaoCommitWindow},
		{"randao-reveal-window", &p.RandaoRevealWindow}, {"randao-deposit", &p.RandaoDeposit},
		{"ens", &p.ENS}, {"name-wrapper", &p.NameWrapper}, {"agent-root", &p.AgentRoot}, {"club-root", &p.ClubRoot}, {"node-root", &p.NodeRoot},
		{"agent-merkle-root", &p.AgentMerkleRoot}, {"validator-merkle-root", &p.ValidatorMerkleRoot},
		{"tax-policy-uri", &p.TaxPolicyURI}, {"tax-policy-text", &p.TaxPolicyText},
		{"agents", &p.Agents}, {"validators", &p.Validators}, {"moderators", &p.Moderators}, {"funds", &p.Funds},
	}
}

// baseKey names the profile whose values stand where the file says nothing.
const baseKey = "base"

// ReadProfile reads the profile file at path: `base` names a profile, every other key overrides one of
// its values. Keys that are not known, or have a value of another sort, are errors.
func ReadProfile(path string) (Profile, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return Profile{}, fmt.Errorf("%w: reading %s: %w", ErrProfile, path, err)
	}
	p, err := parseProfile(data)
	if err != nil {
		return Profile{}, fmt.Errorf("%w: %s: %w", ErrProfile, path, err)
	}
	return p, nil
}

func parseProfile(data []byte) (Profile, error) {
	var tree map[string]any
	if err := toml.Unmarshal(data, &tree); err != nil {
		return Profile{}, err
	}
	base, ok := tree[baseKey].(string)
	if !ok {
		return Profile{}, errors.New(`the key base is missing: base = "local", "testnet" or "mainnet"`)
	}
	p, err := Named(base)
	if err != nil {
		return Profile{}, err
	}
	delete(tree, baseKey)
	for _, k := range p.keys() {
		v, ok := tree[k.name]
		if !ok {
			continue
		}
		if err := store(k.at, v); err != nil {
			return Profile{}, fmt.Errorf("key %q: %w", k.name, err)
		}
		delete(tree, k.name)
	}
	for name := range tree {
		return Profile{}, fmt.Errorf("unknown key %q", name)
	}
	return p, nil
}

func store(at, v any) error {
	switch at := at.(type) {
	case *uint64:
		n, ok := v.(int64)
		if !ok || n < 0 {
			return fmt.Errorf("%v is not a whole number of 0 or more", v)
		}
		*at = uint64(n)
	case *bool:
		b, ok := v.(bool)
		if !ok {
			return fmt.Errorf("%v is neither true nor false", v)
		}
		*at = b
	case *string:
		s, ok := v.(string)
		if !ok {
			return fmt.Errorf("%v is not a text", v)
		}
		*at = s
	case *protocol.Amount:
		return storeAmount(at, v)
	case *protocol.Address:
		return storeText(at, v)
	case *protocol.Hash:
		return storeText(at, v)
	case *[]protocol.Address:
		return storeList(at, v, func(a *protocol.Address, v any) error { return storeText(a, v) })
	case *[]Fund:
		return storeList(at, v, func(f *Fund, v any) error { return storeText(f, v) })
	case *[]Moderator:
		return storeList(at, v, func(m *Moderator, v any) error { return storeText(m, v) })
	}
	return nil
}

func storeAmount(at *protocol.Amount, v any) (err error) {
	switch v := v.(type) {
	case string:
		*at, err = protocol.ParseTokens(v)
		return err
	case int64:
		*at, err = protocol.ParseTokens(strconv.FormatInt(v, 10))
		return err
	}
	return fmt.Errorf(`%v is not an amount of tokens (write 12 or "0.5")`, v)
}

func storeText(at interface{ UnmarshalText([]byte) error }, v any) error {
	s, ok := v.(string)
	if !ok {
		return fmt.Errorf("%v is not a text", v)
	}
	return at.UnmarshalText([]byte(s))
}

func storeList[T any](at *[]T, v any, one func(*T, any) error) error {
	list, ok := v.([]any)
	if !ok {
		return fmt.Errorf("%v is not a list", v)
	}
	out := make([]T, len(list))
	for i, e := range list {
		if err := one(&out[i], e); err != nil {
			return fmt.Errorf("entry %d: %w", i+1, err)
		}
	}
	*at = out
	return nil
}

// UnmarshalText reads ADDRESS=TOKENS.
func (f *Fund) UnmarshalText(b []byte) error {
	amount, err := accountAnd(b, &f.To)
	if err != nil {
		return err
	}
	f.Amount, err = protocol.ParseTokens(amount)
	return err
}

// MarshalText writes ADDRESS=TOKENS.
func (f Fund) MarshalText() ([]byte, error) {
	return []byte(f.To.Hex() + "=" + f.Amount.Tokens()), nil
}

// UnmarshalText reads ADDRESS=WEIGHT.
func (m *Moderator) UnmarshalText(b []byte) error {
	weight, err := accountAnd(b, &m.To)
	if err != nil {
		return err
	}
	m.Weight, err = strconv.ParseUint(weight, 10, 64)
	return err
}

// MarshalText writes ADDRESS=WEIGHT.
func (m Moderator) MarshalText() ([]byte, error) {
	return []byte(m.To.Hex() + "=" + strconv.FormatUint(m.Weight, 10)), nil
}

// accountAnd reads ADDRESS=REST.
func accountAnd(b []byte, to *protocol.Address) (string, error) {
	account, rest, ok := strings.Cut(string(b), "=")
	if !ok {
		return "", fmt.Errorf("%q is not ADDRESS=NUMBER", b)
	}
	return rest, to.UnmarshalText([]byte(account))
}

// File is the profile as a file with every key: given back to `omega deploy` it makes the same suite,
// given to `omega deploy verify` it is what the chain is held against.
func (p Profile) File() []byte {
	var b strings.Builder
	fmt.Fprintf(&b, "%s = %q\n", baseKey, p.Name)
	for _, k := range p.keys() {
		fmt.Fprintf(&b, "%s = %s\n", k.name, show(k.at))
	}
	return []byte(b.String())
}

func show(at any) string {
	switch at := at.(type) {
	case *uint64:
		return strconv.FormatUint(*at, 10)
	case *bool:
		return strconv.FormatBool(*at)
	case *string:
		return quote(*at)
	case *protocol.Amount:
		return quote(at.Tokens())
	case *protocol.Address:
		return quote(at.Hex())
	case *protocol.Hash:
		return quote(at.Hex())
	case *[]protocol.Address:
		return showList(*at, protocol.Address.Hex)
	case *[]Fund:
		return showList(*at, showText[Fund])
	case *[]Moderator:
		return showList(*at, showText[Moderator])
	}
	return `""`
}

func showList[T any](list []T, one func(T) string) string {
	parts := make([]string, len(list))
	for i, e := range list {
		parts[i] = quote(one(e))
	}
	return "[" + strings.Join(parts, ", ") + "]"
}

func showText[T encoding.TextMarshaler](v T) string {
	b, _ := v.MarshalText() // neither sort can fail
	return string(b)
}

// quote writes a TOML basic string.
func quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r < ' ' || r == 0x7f:
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
