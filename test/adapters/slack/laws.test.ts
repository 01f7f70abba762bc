import { channelLaws } from '../../support/channel-laws.ts';
import { faults, pressings } from './drawing.ts';

channelLaws({ name: 'slack', faults, pressings });
