/**
 * Explore in place: the explorer's links and forms without a new page. Each step is fetched as the page that its address
 * gives, and what differs is changed where it stands; so there is one way in which an answer is drawn, with or without this.
 * The page loads it as a script of its own, which starts once the page is there.
 */
import { brushBox } from "./box-brush.ts";
import { pageAsker } from "./page-asker.ts";
import { followLinks, followForm } from "./steps.ts";
import { brushTime } from "./time-brush.ts";
import { slideTime } from "./time-slide.ts";

const { go } = pageAsker();
followLinks(go);
followForm(go);
brushTime(go);
slideTime(go);
brushBox(go);
// What only works with a script is shown from now on.
document.documentElement.dataset.scripted = "";
