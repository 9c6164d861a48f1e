import { careCases } from './care';
import { homeCases } from './home';
import { improvingCases } from './improving';
import { officeCases } from './office';
import { registerCases } from './register';
import type { Cases } from './row';
import { scoreCases } from './scores';
import type { Stand } from './stand';
import { ticketCases } from './ticket';

/** Made anew at every look: it names what is on the stand by then. */
export const casesOn = (stand: Stand): Cases => ({
  ...ticketCases(stand),
  ...homeCases(stand),
  ...careCases(stand),
  ...officeCases(stand),
  ...registerCases(stand),
  ...scoreCases(stand),
  ...improvingCases(stand),
});
