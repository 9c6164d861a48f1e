export {
  isShift,
  pools,
  poolFor,
  type Candidate,
  type Leave,
  type OpenWork,
  type Pool,
  type RouteRequest,
  type Shift,
} from './candidate';
export { assignable } from './eligible';
export { withOneMore } from './newcomer';
export * from './reasons';
export * from './route';
export * from './settings';
