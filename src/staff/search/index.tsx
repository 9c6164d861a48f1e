import type { ReactElement } from 'react';
import { queueText } from '#domain/copy';
import { open } from '../../api/go';
import { useSession } from '../../api/session';
import { Screen } from '../../ui/screen';
import '../../ui/styles/desk.scss';
import { beginReport } from '../report/begin';
import { HomeSearch } from './home-search';

/** 查房屋: whose it is, how to reach them, what is open there; the front desk goes on to a report. */
export default function SearchPage(): ReactElement {
  const desk = useSession().part?.role === 'frontDesk';
  return (
    <Screen>
      <HomeSearch
        label={queueText.search}
        onChoose={
          desk
            ? (home) => {
                beginReport(home);
                open('/staff/report/index', { home: home.id });
              }
            : null
        }
      />
    </Screen>
  );
}
