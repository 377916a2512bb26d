//go:build !nosim

package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/report"
	"github.com/agijobs/omega/sim/scenario"
)

// The terminal tells of steering and of alarms in one line each, however often an alarm comes.
func TestScreen(t *testing.T) {
	var out bytes.Buffer
	now := time.Unix(1000, 0)
	s := &screen{out: &out, bar: true, now: func() time.Time { return now }}
	lines := func() []string {
		text := strings.TrimSuffix(out.String(), s.last)
		out.Reset()
		return strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == '\r' })
	}
	s.change(scenario.Change{Block: 7, Job: 1, Stage: "Created", Title: "one", Done: 1, Known: 2})
	require.Len(t, lines(), 1)
	bar := s.last
	for _, mode := range []string{scenario.ModePaused, scenario.ModeStopped, scenario.ModeDraining, scenario.ModeDrained, scenario.ModeRunning} {
		require.NotEmpty(t, steeringText[mode])
		s.steered(scenario.Steered{Block: 8, Mode: mode})
		require.Contains(t, lines(), "block 8     "+steeringText[mode])
		require.Equal(t, bar, s.last, "the bar stays below")
		if text, rests := waitingText[mode]; rests {
			s.steered(scenario.Steered{Block: 8, Mode: mode, Waits: true})
			require.Contains(t, lines(), "block 8     "+text)
		}
	}
	short := protocol.RaiseAlarm{Subject: "funds/0x1", Text: "the account holds 1 tokens\x1b[2J and needs 2"}
	for range 1000 {
		s.alarm(short)
	}
	s.alarm(protocol.RaiseAlarm{Subject: "steering/stopped", Text: "told above"})
	require.Equal(t, 1, strings.Count(strings.Join(lines(), "\n"), "ALARM funds/0x1: the account holds 1 tokens[2J and needs 2"))
	for i := range 1000 {
		s.alarm(protocol.RaiseAlarm{Subject: protocol.Key(fmt.Sprint("missed/", i)), Text: "a duty was missed"})
	}
	told := lines()
	require.Equal(t, alarmsShown-1, strings.Count(strings.Join(told, "\n"), "a duty was missed"))
	require.Contains(t, told[len(told)-1], "more alarms came")
	now = now.Add(alarmPause)
	s.alarm(short)
	require.Contains(t, strings.Join(lines(), "\n"), "ALARM funds/0x1")

	text := demoText(scenario.Summary{Drained: true}, "d", report.Config{}, "", false)
	require.Contains(t, text, "no root job, the demo was drained and its mission is not over")
	require.NotContains(t, text, "success")

	s.clear()
	out.Reset()
	s.json = true
	s.steered(scenario.Steered{Block: 9, Time: 10, Mode: scenario.ModePaused})
	s.alarm(protocol.RaiseAlarm{Subject: "order/x", Text: "was ordered before"})
	require.Equal(t, []string{`{"block":9,"time":10,"steering":"paused"}`, `{"alarm":"order/x","text":"was ordered before"}`}, strings.Split(strings.TrimSpace(out.String()), "\n"))
}
