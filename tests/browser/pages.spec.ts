import { COLLECTION, promisesOf } from "./every-page.ts";

promisesOf("/");
promisesOf("/estimates");
promisesOf(`/estimates/${COLLECTION}/crossed-more-than-1000`);
promisesOf(`/estimates/${COLLECTION}/recruits-from-france`);
promisesOf("/balances");
promisesOf("/sources");
promisesOf(`/sources/${COLLECTION}/three-iraqi-intelligence-officials`);
promisesOf("/documents");
promisesOf(`/documents/${COLLECTION}/ap-fighters-cross-into-iraq`);
promisesOf("/claims");
promisesOf(`/claims/${COLLECTION}/defeat-means-networks`);
promisesOf("/origins?metric=fighters-crossed");
promisesOf("/datasets");
promisesOf(`/datasets/${COLLECTION}`);
