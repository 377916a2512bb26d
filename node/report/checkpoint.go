package report

// Identity says where a node runs.
type Identity struct {
}

func (r *Reporter) checkpoint() error { return nil }
