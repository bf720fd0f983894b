// Knows how to leave the replicas running for a look by hand. Refuses to know any test.
import { openSites } from './serve';

const sites = await openSites();
console.log(`Replica sites on https://127.0.0.1:${sites.port} (one server, told apart by host name)`);
