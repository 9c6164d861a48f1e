export {
  isShift,
  pools,
  poolFor,
  type Candidate,
  type Leave,
  type OpenWork,
  type Pool,
  type RouteRequest,
  type Share,
  type Shift,
  type Standing,
} from './candidate';
export * from './reasons';
export * from './route';
