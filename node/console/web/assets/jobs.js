// The list of jobs. The page's policy lets no form be sent, so that the query becomes an address here.
import { start } from "./dom.js";
import { connect } from "./live.js";
import { setNow } from "./clock.js";

const begin = start();
setNow(begin.now);
connect(begin.n);

const form = document.querySelector("form.filter");
form.addEventListener("submit", (e) => {
  e.preventDefault();
  location.assign("/jobs?" + new URLSearchParams(new FormData(form)));
});
