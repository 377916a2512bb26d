package txmgr

// The operator may hold rows (Config.Hold), while others of the same account must still go out.
//
// A held row of which nothing is signed waits without a nonce: it stands in nobody's way, and goes on when it is held
// no more, or fails at its deadline. A nonce that it was given before it was held is taken back.
//
// What is signed may have left, and can be mined at any time; its nonce cannot be given back, and the guard lets no
// other transaction have it. So a signed row that is held is left to the chain: it is not sent, repeated or outbid. But
// where a transaction that is not held has a later nonce of the account, that one could not be mined before it: then the
// signed row is carried on as if it were not held. A nonce that nobody holds any more is closed in the same case alone.

// idle tells whether a transaction in flight is to be left to the chain.
func (p *pass) idle(v *view, r Row) bool {
	return p.holds(r) && !p.blocks(v, r.Nonce)
}

// holds tells whether a row is held; the empty transfers that close gaps are made only for what is not.
func (p *pass) holds(r Row) bool { return r.Effect != nil && p.cfg.Hold(r) }

// blocks tells whether a transaction in flight that is not held waits for the nonce to be used.
func (p *pass) blocks(v *view, nonce uint64) bool {
	for _, r := range p.inFlight(v) {
		if r.Nonce > nonce && r.Effect != nil && !p.cfg.Hold(*r) {
			return true
		}
	}
	return false
}
