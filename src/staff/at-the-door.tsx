export { AtTheDoor } from '../ui/at-the-door';
