package governance

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
)

// From review to proof with the owner's key; what changes by the way is foreseen, too.
func TestCarry_owner(t *testing.T) {
	s := newStage(t, nil)
	p := s.plan("ValidationModule.setMaxValidatorsPerJob(9)", "ValidationModule.setParameters(7, 2m, 4m)", `TaxPolicy.setPolicyURI("ipfs://policy")`)
	require.Equal(t, Authority{Kind: KindEOA, Address: accountOf(t, 0)}, p.Authority)
	after := map[string]string{}
	for _, c := range p.Final() {
		after[c.Call.Contract+"."+c.Call.Name()] = c.Expect
	}
	require.Equal(t, "7", after["ValidationModule.validatorsPerJob"])
	require.Equal(t, "240", after["ValidationModule.revealWindow"])
	require.Equal(t, "5", after["ValidationModule.requiredValidatorApprovals"], "which follows the committee")
	require.Equal(t, `"ipfs://policy"`, after["TaxPolicy.policyURI"])
	require.NotContains(t, after, "ValidationModule.owner")

	sim, err := s.Simulate(t.Context(), p)
	require.NoError(t, err)
	require.Contains(t, sim.Steps[1].Changes, Change{"ValidationModule.validatorsPerJob", "3", "7", UnitNone, true})
	require.Contains(t, strings.Join(sim.Work, "\n"), "validators of later rounds have 240 s (4 min) to reveal, longer than the 5 s of now")
	require.Equal(t, "TaxPolicyURIUpdated", sim.Steps[2].Events[0].Name)
	s.done(p, 0)
	require.Equal(t, "7", s.value(ValidationModule, "validatorsPerJob"))
}

// Behind a system pause the owner's calls go through it, and its refusals are the module's.
func TestCarry_systemPause(t *testing.T) {
	s := newStage(t, withPause)
	p := s.plan("JobRegistry.setFeePct(7)", "StakeManager.setMinStake(3 tokens)")
	pause := s.contracts[SystemPause]
	require.NotEqual(t, zero, pause)
	require.Equal(t, accountOf(t, 0), p.Authority.Address)
	for _, step := range p.Steps {
		require.Equal(t, pause, step.To)
		require.NotEqual(t, pause, step.Target)
	}
	s.done(p, 0)
	require.Equal(t, "7", s.value(JobRegistry, "feePct"))

	_, err := s.Plan(t.Context(), s.calls("JobRegistry.setFeePct(99)"), zero)
	require.ErrorIs(t, err, ErrRefused)
	require.ErrorContains(t, err, "InvalidPercentage")
	require.NotContains(t, err.Error(), "GovernanceCallFailed")

	// Elsewhere it is found, and so it is where the deployment file names no pause.
	delete(s.at.Contracts, SystemPause)
	s.open()
	require.Equal(t, pause, s.contracts[SystemPause])
	s.done(s.plan("SystemPause.pauseAll()"), 0)
	require.Equal(t, "true", s.value(StakeManager, "paused"))
}

// Ownership in two steps is two plans, each of its own authority; in one step it must be confirmed.
func TestCarry_ownership(t *testing.T) {
	s := newStage(t, nil)
	next := accountOf(t, 1)
	_, err := s.Plan(t.Context(), s.calls("TaxPolicy.acceptOwnership()"), zero)
	require.ErrorIs(t, err, ErrAuthority)
	require.ErrorContains(t, err, "has no pendingOwner")

	offer := s.plan("TaxPolicy.transferOwnership(" + next.Hex() + ")")
	heirs, err := s.surface.Handovers(offer)
	require.NoError(t, err)
	require.Empty(t, heirs, "an offer can be taken back")
	s.done(offer, 0)
	accept := s.plan("TaxPolicy.acceptOwnership()")
	require.Equal(t, next, accept.Authority.Address)
	_, err = s.carryOut(accept, 0)
	require.ErrorIs(t, err, ErrAuthority)
	s.done(accept, 1)
	require.Equal(t, next.Hex(), s.value(TaxPolicy, "owner"))

	give := s.plan("FeePool.transferOwnership("+accountOf(t, 9).Hex()+")", "ReputationEngine.renounceOwnership()")
	heirs, err = s.surface.Handovers(give)
	require.NoError(t, err)
	require.Equal(t, []string{accountOf(t, 9).Hex(), "nobody"}, heirs)
	sim, err := s.Simulate(t.Context(), give)
	require.NoError(t, err)
	require.Contains(t, sim.Risks[0], "has never sent anything and holds nothing")
	require.Contains(t, sim.Risks[1], "cannot be taken back")
	s.done(give, 0)
	require.Equal(t, zero.Hex(), s.value(ReputationEngine, "owner"))
}

// Who else may call can plan, too; who may not is told who may.
func TestCarry_asPauser(t *testing.T) {
	s := newStage(t, nil)
	s.done(s.plan("JobRegistry.setPauser("+accountOf(t, 2).Hex()+")"), 0)
	p, err := s.Plan(t.Context(), s.calls("JobRegistry.pause()"), accountOf(t, 2))
	require.NoError(t, err)
	require.Equal(t, accountOf(t, 2), p.Authority.Address)
	s.done(p, 2)
	require.Equal(t, "true", s.value(JobRegistry, "paused"))
	_, err = s.Plan(t.Context(), s.calls("JobRegistry.unpause()"), accountOf(t, 3))
	require.ErrorIs(t, err, ErrAuthority)
	_, err = s.Plan(t.Context(), s.calls("FeePool.reward("+accountOf(t, 3).Hex()+", 0)"), zero)
	require.ErrorContains(t, err, "--as ADDRESS")
	_, err = s.Plan(t.Context(), append(s.calls("JobRegistry.unpause()"), s.calls("FeePool.governanceWithdraw("+accountOf(t, 3).Hex()+", 0)")...), zero)
	require.Error(t, err)
}

// Cut off after the first of three transactions, the same file goes on and sends nothing twice.
func TestSend_resumes(t *testing.T) {
	s := newStage(t, nil)
	p := s.plan("JobRegistry.setFeePct(6)", "JobRegistry.setFeePct(7)", "ValidationModule.setCommitWindow(9)")
	signed, err := s.Sign(t.Context(), s.node, keys{t: t}, p, accountOf(t, 0))
	require.NoError(t, err)
	s.node.cut = 2
	_, err = s.Send(t.Context(), signed, Sending{Sender: s.node})
	require.ErrorIs(t, err, errCut)
	require.Equal(t, 1, s.node.sends)
	require.Equal(t, "6", s.value(JobRegistry, "feePct"))
	_, err = s.Verify(t.Context(), s.node, p, nil)
	require.ErrorIs(t, err, ErrNotReached)

	r, err := s.Send(t.Context(), signed, Sending{Sender: s.node})
	require.NoError(t, err)
	require.Equal(t, 3, s.node.sends)
	require.Len(t, r.Transactions, 3)
	again, err := s.Send(t.Context(), signed, Sending{Sender: s.node})
	require.NoError(t, err)
	require.Equal(t, r, again)
	require.Equal(t, 3, s.node.sends)
}

// Whatever has moved since is noticed before anything is sent.
func TestSend_refuses(t *testing.T) {
	s := newStage(t, nil)
	sign := func(p Plan) Signed {
		signed, err := s.Sign(t.Context(), s.node, keys{t: t}, p, accountOf(t, 0))
		require.NoError(t, err)
		return signed
	}
	p := s.plan("JobRegistry.setFeePct(6)", "ValidationModule.setCommitWindow(9)")
	signed := sign(p)

	// Another transaction of the owner's takes the nonce, and changes nothing that the plan is about.
	s.send(0, accountOf(t, 3), nil)
	sends := s.node.sends
	_, err := s.Send(t.Context(), signed, Sending{Sender: s.node})
	require.ErrorIs(t, err, ErrStale)
	require.ErrorContains(t, err, "nonce")
	require.Equal(t, sends, s.node.sends)

	// The owner changes.
	signed = sign(p)
	s.done(s.plan("ValidationModule.transferOwnership("+accountOf(t, 1).Hex()+")"), 0)
	sends = s.node.sends
	_, err = s.Send(t.Context(), signed, Sending{Sender: s.node})
	require.ErrorIs(t, err, ErrStale)
	require.ErrorContains(t, err, "ValidationModule.owner")
	require.Equal(t, sends, s.node.sends)

	// Another deployment, another chain.
	there := *s.Desk
	there.contracts = names{JobRegistry: {1}}
	require.ErrorIs(t, there.Belongs(p), ErrElsewhere)
	there.chainID++
	require.ErrorIs(t, there.Belongs(p), ErrElsewhere)
	_, err = Open(t.Context(), Config{Chain: s.node, ChainID: 5, Contracts: s.at.Contracts})
	require.ErrorIs(t, err, ErrElsewhere)
}

// A signer that returns something else is caught before anything is written down.
func TestSign_holdsTheSignerToIt(t *testing.T) {
	s := newStage(t, nil)
	p := s.plan("JobRegistry.setFeePct(6)")
	one := byte(1)
	for _, row := range []struct {
		name string
		keys keys
		want error
	}{
		{"other calldata", keys{bend: func(tx *types.DynamicFeeTx) { tx.Data = append(tx.Data, 0) }}, ErrTampered},
		{"other target", keys{bend: func(tx *types.DynamicFeeTx) { tx.To = &common.Address{9} }}, ErrTampered},
		{"value", keys{bend: func(tx *types.DynamicFeeTx) { tx.Value = big.NewInt(1) }}, ErrTampered},
		{"other nonce", keys{bend: func(tx *types.DynamicFeeTx) { tx.Nonce++ }}, ErrTampered},
		{"more gas", keys{bend: func(tx *types.DynamicFeeTx) { tx.Gas++ }}, ErrTampered},
		{"higher fee", keys{bend: func(tx *types.DynamicFeeTx) { tx.GasFeeCap = new(big.Int).Lsh(tx.GasFeeCap, 1) }}, ErrTampered},
		{"other chain", keys{bend: func(tx *types.DynamicFeeTx) { tx.ChainID = big.NewInt(1) }}, ErrElsewhere},
		{"other account", keys{as: &one}, ErrAuthority},
	} {
		t.Run(row.name, func(t *testing.T) {
			row.keys.t = t
			_, err := s.Sign(t.Context(), s.node, row.keys, p, accountOf(t, 0))
			require.ErrorIs(t, err, row.want)
		})
	}
	_, err := s.Sign(t.Context(), s.node, keys{t: t}, p, accountOf(t, 1))
	require.ErrorIs(t, err, ErrAuthority)
}

// Whatever is changed in a plan's or a signed plan's file is noticed.
func TestDecode_noticesEveryChange(t *testing.T) {
	s := newStage(t, withPause)
	p := s.plan("JobRegistry.setFeePct(6)", "TaxPolicy.setPolicyURI(x)")
	signed, err := s.Sign(t.Context(), s.node, keys{t: t}, p, accountOf(t, 0))
	require.NoError(t, err)
	for name, file := range map[string]any{"plan": p, "signed": signed} {
		data, err := json.Marshal(file)
		require.NoError(t, err)
		decode := func(data []byte) error {
			if name == "plan" {
				_, err := s.surface.Decode(data)
				return err
			}
			_, err := s.surface.DecodeSigned(data)
			return err
		}
		require.NoError(t, decode(data))
		var tree any
		require.NoError(t, json.Unmarshal(data, &tree))
		changed := 0
		eachLeaf(tree, func(change func(), undo func()) {
			change()
			bent, err := json.Marshal(tree)
			require.NoError(t, err)
			require.Error(t, decode(bent), "%s: %s", name, bent)
			undo()
			changed++
		})
		require.Greater(t, changed, 40)
	}

	// A plan that was changed and hashed anew still has to do what it says.
	lie := p
	lie.Steps = append([]Step{}, p.Steps...)
	lie.Steps[0].Args = []string{"5"}
	lie, err = lie.seal()
	require.NoError(t, err)
	require.ErrorIs(t, s.surface.Sound(lie), ErrTampered)
	lie.Steps[0] = p.Steps[0]
	lie.Steps[1].Data = append([]byte{}, p.Steps[0].Data...)
	lie, err = lie.seal()
	require.NoError(t, err)
	require.ErrorIs(t, s.surface.Sound(lie), ErrTampered)
}

// A plan that was made by another hand, with its hash right, is refused where it hides what it does.
func TestSign_refusesAPlanThatHidesSomething(t *testing.T) {
	s := newStage(t, withPause)
	for _, row := range []struct {
		name string
		bend func(*Plan)
		want error
	}{
		{"nothing is checked", func(p *Plan) { p.Steps[0].Pre, p.Steps[0].Post = []Check{}, []Check{} }, ErrStale},
		{"an end is left out", func(p *Plan) { p.Steps[0].Post = p.Steps[0].Post[:1] }, ErrStale},
		{"another end", func(p *Plan) { p.Steps[0].Post[0].Expect = "9" }, ErrStale},
		{"another unit", func(p *Plan) { p.Steps[0].Post[0].Unit = UnitTokens }, ErrStale},
		{"another authority", func(p *Plan) { p.Authority.Address = accountOf(t, 3) }, ErrAuthority},
		{"another sort of authority", func(p *Plan) { p.Authority.Kind = KindSafe }, ErrStale},
		{"through another contract", func(p *Plan) { p.Steps[0].To = common.Address{9} }, ErrElsewhere},
		{"straight to the module", func(p *Plan) {
			c, err := s.surface.callOf(p.Steps[0])
			require.NoError(t, err)
			p.Steps[0].To = p.Steps[0].Target
			p.Steps[0].Data, err = c.pack()
			require.NoError(t, err)
		}, ErrStale},
	} {
		t.Run(row.name, func(t *testing.T) {
			p := s.plan("ValidationModule.setParameters(4, 2m, 4m)")
			row.bend(&p)
			p, err := p.seal()
			require.NoError(t, err)
			require.NoError(t, s.surface.Sound(p))
			_, err = s.Sign(t.Context(), s.node, keys{t: t}, p, p.Authority.Address)
			require.ErrorIs(t, err, row.want)
		})
	}
}

// eachLeaf changes each text and number of a tree in turn.
func eachLeaf(v any, visit func(change, undo func())) {
	bend := func(old any, set func(any)) {
		switch o := old.(type) {
		case string:
			visit(func() { set(o + "0") }, func() { set(o) })
		case float64:
			visit(func() { set(o + 1) }, func() { set(o) })
		default:
			eachLeaf(old, visit)
		}
	}
	switch v := v.(type) {
	case map[string]any:
		for k, old := range v {
			bend(old, func(n any) { v[k] = n })
		}
	case []any:
		for i, old := range v {
			bend(old, func(n any) { v[i] = n })
		}
	}
}

// A transaction is a proof only if it is a call of the plan by its authority.
func TestVerify(t *testing.T) {
	s := newStage(t, nil)
	p := s.plan("JobRegistry.setFeePct(6)", "ValidationModule.setCommitWindow(9)")
	stranger := s.send(3, accountOf(t, 1), nil)
	_, err := s.Verify(t.Context(), s.node, p, []protocol.Hash{stranger.TxHash})
	require.ErrorIs(t, err, ErrTampered)
	_, err = s.Verify(t.Context(), s.node, p, []protocol.Hash{{1}})
	require.ErrorIs(t, err, ErrNotReached)

	r, err := s.carryOut(p, 0)
	require.NoError(t, err)
	_, err = s.Verify(t.Context(), s.node, p, []protocol.Hash{r.Transactions[1].Hash})
	require.ErrorContains(t, err, "no transaction for step 1")
	proof, err := s.Verify(t.Context(), s.node, p, []protocol.Hash{r.Transactions[1].Hash, r.Transactions[0].Hash})
	require.NoError(t, err)
	require.Equal(t, r.Transactions, proof.Transactions)

	// Later changes do not undo the proof: it is read at the block of its last transaction.
	s.done(s.plan("JobRegistry.setFeePct(8)"), 0)
	proof, err = s.Verify(t.Context(), s.node, p, nil)
	require.NoError(t, err)
	require.Len(t, proof.Transactions, 2)

	// The same state by another hand is the state, and no proof.
	same := s.plan("JobRegistry.setFeePct(8)")
	proof, err = s.Verify(t.Context(), s.node, same, nil)
	require.NoError(t, err)
	require.Empty(t, proof.Transactions)
}
