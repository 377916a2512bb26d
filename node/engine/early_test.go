package engine_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

func TestStep_childMinedBeforeItsPlanIsMadeAgainIsKnown(t *testing.T) {
	plan := protocol.NodePlan{Accounts: []protocol.AccountPlan{{Address: strategist, Roles: []protocol.Role{protocol.RoleAgent}, Skills: []string{engine.AnySkill}}}}
	spec := &protocol.Spec{Version: 1, Title: "root", Task: protocol.Task{Kind: protocol.TaskPlan}}
	s := engine.New(protocol.Suite{ChainID: 1})
	s, effects := foldAll(s,
		protocol.NodeConfigured{Plan: plan}, protocol.HeadAdvanced{Block: protocol.BlockRef{Number: 1, Hash: protocol.Hash{1}, Time: 1000}},
		protocol.ChainSynced{Live: true},
		protocol.JobCreated{Job: 1, Employer: employer, Reward: protocol.Tokens(100), SpecHash: protocol.Hash{1}, Deadline: 9000, AgentTypes: 3},
		protocol.JobApplied{Job: 1, Agent: strategist})
	load := only[protocol.LoadSpec](t, effects)
	s, effects = foldAll(s, protocol.SpecLoaded{For: load.Key(), Job: 1, Spec: spec})
	work := only[protocol.Execute](t, effects)
	child := protocol.ChildJob{Ref: "a", SpecHash: protocol.Hash{2}, URI: "ipfs://a", Reward: protocol.Tokens(1), Deadline: 5000}
	s, effects = foldAll(s,
		protocol.JobCreated{Job: 2, Employer: strategist, SpecHash: child.SpecHash, Deadline: 5000, AgentTypes: 3},
		protocol.WorkPlanned{For: work.Key(), Job: 1, Agent: strategist, Children: []protocol.ChildJob{child}})
	for _, e := range effects {
		require.NotEqual(t, "CreateJob", protocol.Kind(e), "the child is there already")
	}
	j, _ := s.Job(2)
	require.Equal(t, protocol.JobID(1), j.Parent)
	root, _ := s.Job(1)
	require.Equal(t, engine.ChildOpen, root.Children[0].State)
}
