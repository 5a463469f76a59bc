import {
  Button,
  MantineProvider,
  NativeSelect,
  SegmentedControl,
  Table,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import '@mantine/core/styles.css';
import type { ReactElement } from 'react';
import '../src/mantine/mantine.css';
import { Figure, KeyCap } from '../src/index.ts';
import { outreachTheme, outreachVariables } from '../src/mantine/theme.ts';
import { undecided } from './samples.ts';

/** Mantine's parts as the theme dresses them. */
export function MantineParts({ scheme }: { readonly scheme: 'light' | 'dark' }): ReactElement {
  return (
    <MantineProvider theme={outreachTheme} cssVariablesResolver={outreachVariables} forceColorScheme={scheme}>
      <Title order={1}>2025 年合计</Title>
      <Title order={2}>待办</Title>
      <Text c="dimmed">只算本局自己做的</Text>
      <div className="gallery-row gallery-gap">
        <Button rightSection={<KeyCap>N</KeyCap>}>录入</Button>
        <Button variant="default" rightSection={<KeyCap>E</KeyCap>}>
          更正
        </Button>
        <Button variant="subtle">载入示例</Button>
        <Button size="xs" variant="default">
          决定
        </Button>
        <Button color="red">作废</Button>
        <Button disabled>等待连接</Button>
        <SegmentedControl data={['按现在', '按定稿', '更正后']} />
      </div>
      <div className="gallery-row gallery-gap">
        <TextInput label="活动名称" defaultValue="科技三下乡" />
        <TextInput label="科技资料" defaultValue="25000余份" data-quoted error="没读懂" />
        <TextInput label="挂图" defaultValue="3000幅" data-quoted data-question />
        <NativeSelect label="口径" data={['本局', '联合', '全区']} />
        <Textarea label="为什么改" placeholder="登记表第3页" />
      </div>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>指标</Table.Th>
            <Table.Th>2025 年</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Table.Tr>
            <Table.Td>科技资料</Table.Td>
            <Table.Td>
              <Figure descriptor={undecided} size="row" lang="zh" onOpen={() => undefined} />
            </Table.Td>
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </MantineProvider>
  );
}
