package scenario

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/agijobs/omega/node/dispatch"
	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
)

// The skills that the demo's jobs ask for.
const (
	skillStrategy = "strategy"
	skillDispatch = "dispatch"
)

// missionRef names the root job of a mission by its number.
const missionRef = "mission-%d"

// missionReward is the root job's reward.
var missionReward = protocol.Tokens(4200)

// missionTime is how long the root job may take, in chain seconds: three days.
const missionTime = 3 * 24 * 3600

// Mission makes the root spec of a planetary mission from a seed: a survey, three regional programmes that
// are plans of their own, and an audit that needs them all. number tells the missions of one run apart.
func Mission(seed, number, now uint64) (protocol.Spec, error) {
	m := missionMaker{seed: seed*1_000_003 + number}
	children := []mission.Child{m.work("survey", "Survey the grid of every region", 400)}
	programmes := []struct {
		ref, title string
		parts      []string
	}{
		{"solar", "Raise the solar collectors", []string{"equator", "desert", "orbit"}},
		{"compute", "Place the computing sites", []string{"north", "coast", "moon"}},
		{"storage", "Balance storage and links", []string{"hydro", "relay"}},
	}
	audit := m.work("audit", "Audit the whole dispatch", 400)
	for _, p := range programmes {
		c, err := m.programme(p.ref, p.title, p.parts)
		if err != nil {
			return protocol.Spec{}, err
		}
		children = append(children, c)
		audit.Needs = append(audit.Needs, p.ref)
	}
	body, err := m.plan(append(children, audit))
	if m.err != nil {
		err = m.err
	}
	if err != nil {
		return protocol.Spec{}, err
	}
	s := protocol.Spec{
		Version: 1, Title: "Kardashev-II mission", Description: "Energy and compute for a planet, region by region, each result checked.",
		Ref: fmt.Sprintf(missionRef, number), Skills: []string{skillStrategy}, Energy: 150_000, Compute: 80_000,
		Reward: protocol.TokenText{Amount: missionReward}, Deadline: now + missionTime, Task: protocol.Task{Kind: protocol.TaskPlan, Body: body},
	}
	return s, s.Check()
}

// missionMaker draws the mission's problems; the first error sticks.
type missionMaker struct {
	seed uint64
	err  error
}

// work is a dispatch job of four regions.
func (m *missionMaker) work(ref, title string, rewardBP uint64) mission.Child {
	m.seed++
	body, err := dispatch.Random(m.seed, 4).Encode()
	if err != nil && m.err == nil {
		m.err = err
	}
	return mission.Child{
		Ref: ref, Title: title, Skills: []string{skillDispatch}, RewardBP: rewardBP, Retries: 3, Energy: 8_000, Compute: 4_000,
		Task: protocol.Task{Kind: protocol.TaskDispatch, Body: body},
	}
}

// programme is a plan within the plan.
func (m *missionMaker) programme(ref, title string, parts []string) (mission.Child, error) {
	children := make([]mission.Child, len(parts))
	for i, p := range parts {
		children[i] = m.work(ref+"-"+p, title+": "+p, 1500)
	}
	body, err := m.plan(children)
	return mission.Child{
		Ref: ref, Title: title, Skills: []string{skillStrategy}, RewardBP: 1300, Needs: []string{"survey"}, Retries: 2, Energy: 30_000, Compute: 15_000,
		Task: protocol.Task{Kind: protocol.TaskPlan, Body: body},
	}, err
}

func (m *missionMaker) plan(children []mission.Child) ([]byte, error) {
	return json.Marshal(mission.Plan{Children: children})
}

// goalTemplate is how the demo's strategists plan a goal of the owner's.
//
//go:embed goal.toml
var goalTemplate []byte

// templates are the demo's plan templates: those that were given, and its own for every other goal.
func templates(given []mission.Template) (mission.Templates, error) {
	own, err := mission.ParseTemplate(goalTemplate)
	if err != nil {
		return mission.Templates{}, err
	}
	if slices.ContainsFunc(given, func(t mission.Template) bool { return slices.Contains(t.Goals, mission.AnyGoal) }) {
		return mission.NewTemplates(given...)
	}
	return mission.NewTemplates(append(slices.Clone(given), own)...)
}
