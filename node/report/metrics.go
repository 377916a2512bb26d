package report

import (
	"encoding/json"
	"os"
	"runtime"
	"runtime/metrics"
	"strconv"
	"strings"
	"time"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// MetricsLine is a line of figures. Amounts are in base units.
type MetricsLine struct {
	Version     int             `json:"v"`
	At          string          `json:"at"`
	Block       uint64          `json:"block"`
	Time        uint64          `json:"time"`
	Live        bool            `json:"live"`
	Steering    engine.Steering `json:"steering"`
	OpenJobs    int             `json:"openJobs"`
	OpenDuties  int             `json:"openDuties"`
	NextDue     uint64          `json:"nextDue,omitempty"`
	Orders      int             `json:"orders"`
	Totals      engine.Totals   `json:"totals"`
	Accounts    []AccountLine   `json:"accounts"`
	Economy     *engine.Economy `json:"economy,omitempty"`
	Simulations SimulationLine  `json:"simulations"`
	Process     ProcessLine     `json:"process"`
}

// AccountLine is one of our accounts as it was last read.
type AccountLine struct {
	Account protocol.Address `json:"account"`
	Roles   []protocol.Role  `json:"roles"`
	Balance protocol.Amount  `json:"balance"`
	Staked  protocol.Amount  `json:"staked"`
	Locked  protocol.Amount  `json:"locked"`
	GasWei  protocol.Amount  `json:"gasWei"`
	Working uint64           `json:"working"`
	Missed  uint64           `json:"missed"`
}

// SimulationLine is the last tick of the simulations.
type SimulationLine struct {
	Tick     uint64                `json:"tick"`
	Readings []protocol.SimReading `json:"readings,omitempty"`
}

// ProcessLine is what the process takes. Resident and Files are 0 where the system does not tell.
type ProcessLine struct {
	Seconds    float64 `json:"seconds"` // since the reports were opened
	Heap       uint64  `json:"heapBytes"`
	Resident   uint64  `json:"residentBytes"`
	Goroutines int     `json:"goroutines"`
	Files      int     `json:"openFiles"`
}

// measure appends a line of figures.
func (r *Reporter) measure() error {
	if r.metrics == nil {
		return nil
	}
	line := figures(r.src.View())
	line.At, line.Process = timeText(time.Now()), Process()
	line.Process.Seconds = float64(time.Since(r.begun).Milliseconds()) / 1000
	data, err := json.Marshal(line)
	if err != nil {
		return err
	}
	_, err = r.metrics.Write(append(data, '\n'))
	return err
}

// figures reads the state's figures.
func figures(s engine.State) MetricsLine {
	l := MetricsLine{
		Version: Version, Block: s.Head().Number, Time: s.Head().Time, Live: s.Live(), Steering: s.Steering(), OpenJobs: s.OpenJobs(),
		Orders: s.Orders(), Totals: s.Totals(), Accounts: []AccountLine{}, Simulations: SimulationLine{Tick: s.SimTick()},
	}
	for k := range s.Duties() {
		if l.OpenDuties++; l.OpenDuties == 1 && k.Due != ^uint64(0) {
			l.NextDue = k.Due
		}
	}
	for a, acct := range s.Accounts() {
		f := acct.Facts
		l.Accounts = append(l.Accounts, AccountLine{
			Account: a, Roles: acct.Plan.Roles, Balance: f.Balance, Staked: f.Stakes[0].Add(f.Stakes[1]).Add(f.Stakes[2]), Locked: f.Locked,
			GasWei: f.GasWei, Working: acct.Working, Missed: acct.Missed,
		})
	}
	if e, some := s.Economy(); some {
		l.Economy = &e
	}
	for _, reading := range s.Readings() {
		l.Simulations.Readings = append(l.Simulations.Readings, reading)
	}
	return l
}

// heapMetric is the memory of live and not yet swept objects.
const heapMetric = "/memory/classes/heap/objects:bytes"

// Process measures this process.
func Process() ProcessLine {
	sample := []metrics.Sample{{Name: heapMetric}}
	metrics.Read(sample)
	p := ProcessLine{Goroutines: runtime.NumGoroutine(), Heap: sample[0].Value.Uint64()}
	if files, err := os.ReadDir("/proc/self/fd"); err == nil {
		p.Files = len(files) - 1 // the directory itself is open while it is read
	}
	if text, err := os.ReadFile("/proc/self/statm"); err == nil {
		if fields := strings.Fields(string(text)); len(fields) > 1 {
			pages, _ := strconv.ParseUint(fields[1], 10, 64) // 0 where it is no number
			p.Resident = pages * uint64(os.Getpagesize())
		}
	}
	return p
}
