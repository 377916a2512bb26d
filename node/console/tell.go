package console

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"

	"github.com/agijobs/omega/node/protocol"
)

// noteworthy tells whether an event is one for the diary: not the clock's, and not the answers that only fill in
// what the node knows.
func noteworthy(ev protocol.Event) bool {
	switch e := ev.(type) {
	case protocol.HeadAdvanced, protocol.Tick, protocol.AccountRead, protocol.SuiteRead, protocol.StakeLockMoved:
		return false
	case protocol.SpecLoaded:
		return e.Fault != ""
	default:
		return true
	}
}

// tell puts an event into words: its tone, its kind in a word, and what happened.
func tell(ev protocol.Event) (Kind, string, string) {
	if k, what, words := tellJob(ev); what != "" {
		return k, what, words
	}
	if k, what, words := tellVote(ev); what != "" {
		return k, what, words
	}
	return tellNode(ev)
}

func tellJob(ev protocol.Event) (Kind, string, string) {
	switch e := ev.(type) {
	case protocol.JobCreated:
		return Calm, "posted", fmt.Sprintf("%s posted it for %s tokens", short(e.Employer), decimals(e.Reward, 2))
	case protocol.JobApplied:
		return Calm, "taken", short(e.Agent) + " took it"
	case protocol.JobSubmitted:
		return Calm, "submitted", short(e.Agent) + " submitted the result " + shortHex(e.ResultHash.Hex())
	case protocol.BurnConfirmed:
		return Calm, "burnt", "the employer's burn is confirmed"
	case protocol.JobCompleted:
		if e.Success {
			return Good, "approved", "the committee approved the result"
		}
		if e.State == protocol.JobNone { // it was read when the chain did not know any more
			return Bad, "rejected", "the committee did not approve the result"
		}
		return Bad, "rejected", "the committee did not approve the result; the job is " + e.State.String()
	case protocol.JobDisputed:
		return Warn, "disputed", short(e.By) + " disputes the verdict"
	case protocol.DisputeResolved:
		return Calm, "resolved", "the dispute was decided for the " + map[bool]string{true: "employer", false: "agent"}[e.EmployerWins]
	case protocol.JobClosed:
		if e.State == protocol.JobFinal && e.Success {
			return Good, "finalized", "it ended well"
		}
		return Bad, strings.ToLower(e.State.String()), "it ended without success"
	case protocol.RewardPaid:
		return Good, "paid", decimals(e.Amount, 2) + " tokens to " + short(e.To)
	default:
		return "", "", ""
	}
}

func tellVote(ev protocol.Event) (Kind, string, string) {
	switch e := ev.(type) {
	case protocol.SelectionOpened:
		if e.Target == 0 {
			return Calm, "selection", "a committee can be drawn"
		}
		return Calm, "selection", fmt.Sprintf("a committee can be drawn after block %d", e.Target)
	case protocol.SelectionDeferred:
		return Warn, "selection", "the committee waits for the employer's evidence"
	case protocol.RoundOpened:
		if e.AtRisk.IsZero() {
			return Calm, "round", fmt.Sprintf("a committee of %d votes", len(e.Validators))
		}
		return Calm, "round", fmt.Sprintf("a committee of %d votes, %s tokens a seat at risk", len(e.Validators), decimals(e.AtRisk, 2))
	case protocol.RoundExtended:
		return Calm, "round", "the time to reveal was extended"
	case protocol.RoundReset:
		return Warn, "round", "the round is void"
	case protocol.VoteCommitted:
		return Calm, "commit", short(e.Validator) + " committed a vote"
	case protocol.VoteRevealed:
		if e.Approve {
			return Good, "reveal", short(e.Validator) + " approves"
		}
		return Warn, "reveal", short(e.Validator) + " rejects"
	case protocol.QuorumFailed:
		return Warn, "quorum", fmt.Sprintf("only %d votes were revealed; a new committee is drawn", e.Revealed)
	case protocol.RoundTallied:
		return Calm, "tally", map[bool]string{true: "the votes approve the result", false: "the votes do not approve the result"}[e.Success]
	case protocol.Evaluated:
		return verdictTone(e.Verdict), "verdict", fmt.Sprintf("%s found: %s, %s", short(e.Validator), e.Verdict, e.Reason)
	case protocol.ValidatorBanned:
		return Warn, "ban", fmt.Sprintf("%s is banned until block %d", short(e.Validator), e.Until)
	default:
		return "", "", ""
	}
}

func verdictTone(v protocol.Verdict) Kind {
	switch v {
	case protocol.Approve:
		return Good
	case protocol.Reject:
		return Bad
	}
	return Warn
}

func tellNode(ev protocol.Event) (Kind, string, string) {
	switch e := ev.(type) {
	case protocol.StakeMoved:
		return Calm, "stake", fmt.Sprintf("%s %s %s tokens as %s", short(e.User), map[bool]string{true: "staked", false: "withdrew"}[e.In], decimals(e.Amount, 2), e.Role)
	case protocol.StakeSlashed:
		return Bad, "slash", fmt.Sprintf("%s lost %s tokens as %s", short(e.User), decimals(e.Amount, 2), e.Role)
	case protocol.ChargesContributed:
		return Calm, "charge", fmt.Sprintf("%s gave the fee pool %s tokens for resources", short(e.From), decimals(e.Amount, 2))
	case protocol.PolicyBumped:
		return Warn, "policy", fmt.Sprintf("tax policy %d is to be acknowledged", e.Version)
	case protocol.ParamsChanged:
		return Warn, "owner", "the owner changed a setting of " + short(e.Contract)
	case protocol.SpecLoaded:
		return Warn, "spec", "its document cannot be read: " + e.Fault
	case protocol.WorkDone:
		return Calm, "work", short(e.Agent) + " has a result"
	case protocol.WorkPlanned:
		return Calm, "plan", fmt.Sprintf("%s parts it into %d jobs", short(e.Agent), len(e.Children))
	case protocol.WorkFailed:
		return Bad, "work", short(e.Agent) + " has no result: " + e.Reason
	case protocol.TxSettled:
		return tellTransaction(e)
	case protocol.ChainSynced:
		return Calm, "node", map[bool]string{true: "the chain's head is reached", false: "the chain is read from where the node was"}[e.Live]
	case protocol.NodeConfigured:
		return Calm, "node", fmt.Sprintf("it plays with %d accounts", len(e.Plan.Accounts))
	case protocol.OwnerOrder:
		return Warn, "owner", "the owner ordered " + strings.TrimSpace(e.Action+" "+e.Field+" "+e.Value)
	case protocol.JobOrdered:
		return Calm, "order", "the owner ordered the job " + e.Order.Title
	case protocol.Simulated:
		return Calm, "simulation", fmt.Sprintf("tick %d with %d readings", e.Tick, len(e.Readings))
	default:
		return Calm, protocol.Kind(ev), ""
	}
}

func tellTransaction(e protocol.TxSettled) (Kind, string, string) {
	switch {
	case e.OK:
		return Calm, "mined", fmt.Sprintf("%s in %s, %s gas", brief(e.Key), shortHex(e.TxHash.Hex()), grouped(fmt.Sprint(e.GasUsed)))
	case e.Mined:
		return Bad, "reverted", fmt.Sprintf("%s: %s", brief(e.Key), e.Reason)
	}
	return Warn, "refused", fmt.Sprintf("%s: %s", brief(e.Key), e.Reason)
}

func short(a protocol.Address) string { return shortHex(a.Hex()) }

var address = regexp.MustCompile(`0x[0-9a-fA-F]{40}`)

// brief is a key with its addresses shortened.
func brief(k protocol.Key) string { return address.ReplaceAllStringFunc(string(k), shortHex) }

// spaced puts a kind of effect into words: CommitVote is Commit vote.
func spaced(kind string) string {
	var b strings.Builder
	for i, r := range kind {
		if i > 0 && unicode.IsUpper(r) {
			b.WriteByte(' ')
			r = unicode.ToLower(r)
		}
		b.WriteRune(r)
	}
	return b.String()
}
