package org.lijian.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.session.Configuration;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.lijian.embedded.EmbeddedMariaDb;

/**
 * What a page and the counts of the worklist, and the search for duplicates, cost in the database as the tables grow: the statements are
 * those of the product's mappers, rendered and sent over JDBC. Prints percentiles of one client, and the plan of the search on the map. A tenth of the
 * leads is about a few places, objects and owners that everybody reports.
 */
public final class ReadingBench {
    private static final int TIMES = 200;
    private static final LocalDate TODAY = LocalDate.of(2023, 11, 1);

    private enum Filter {
        ALL,
        MINE,
        GROUP,
        OVERDUE
    }

    private final Connection database;
    private final Configuration mappers = new Configuration();
    private final PrintStream out = System.out;

    private ReadingBench(Connection database) throws IOException {
        this.database = database;
        for (String mapper : List.of("org/lijian/worklist/WorklistMapper.xml", "org/lijian/lead/LeadMapper.xml")) {
            try (InputStream xml = ReadingBench.class.getClassLoader().getResourceAsStream(mapper)) {
                new XMLMapperBuilder(xml, mappers, mapper, mappers.getSqlFragments()).parse();
            }
        }
    }

    /** Takes the numbers of open tasks to measure at, rising, and the number of leads; 10000, 100000 and 1000000 when unsaid. */
    public static void main(String[] arguments) throws Exception {
        List<Integer> tasks = arguments.length == 0
                ? List.of(10_000, 100_000, 1_000_000)
                : Arrays.stream(arguments, 0, arguments.length - 1)
                        .map(Integer::valueOf)
                        .toList();
        int leads = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[arguments.length - 1]);
        Path folder = Files.createTempDirectory("lijian-bench");
        try (EmbeddedMariaDb server = EmbeddedMariaDb.start(folder.resolve("mariadb"), "bench")) {
            String url = server.database("bench");
            Flyway.configure()
                    .dataSource(url, server.user(), server.password())
                    .load()
                    .migrate();
            try (Connection database = DriverManager.getConnection(url, server.user(), server.password())) {
                new ReadingBench(database).run(tasks, leads);
            }
        }
    }

    private void run(List<Integer> sizes, int leads) throws SQLException {
        int filled = 0;
        for (int size : sizes) {
            fillTasks(filled + 1, size);
            filled = size;
            out.printf("%,d open tasks%n", size);
            worklist();
        }
        fillLeads(leads);
        out.printf("%,d leads%n", leads);
        duplicates();
    }

    private void worklist() throws SQLException {
        Map<String, Object> page = Map.of("rows", 21);
        Map<String, Object> late = search(Filter.OVERDUE, "1405", "SUPERVISOR", "*");
        Map<String, Object> hardlyAny = new HashMap<>(late);
        hardlyAny.put("dueTo", TODAY.minusDays(50));
        Map<String, Object> clerk = search(Filter.GROUP, "1405", "CLERK");
        measure("page, clerk of the city, group", "WorklistMapper.page", params(clerk, page));
        measure(
                "page, inspector of a county, mine",
                "WorklistMapper.page",
                params(search(Filter.MINE, "140525", "INSPECTOR"), page));
        measure("page, supervisor of the city, overdue", "WorklistMapper.page", params(late, page));
        measure(
                "page, overdue, and hardly any is",
                "WorklistMapper.page",
                with(params(hardlyAny, page), "fewDue", true));
        measure(
                "page, everything of four roles",
                "WorklistMapper.page",
                params(search(Filter.ALL, "1405", "CLERK", "DUTY_OFFICER", "REVIEWER", "CASHIER"), page));
        measure("count, group", "WorklistMapper.count", params(clerk, null));
        measure("count, mine", "WorklistMapper.count", params(search(Filter.MINE, "140525", "INSPECTOR"), null));
        measure("count, overdue", "WorklistMapper.count", params(late, null));
        measure("count, overdue, and hardly any is", "WorklistMapper.count", params(hardlyAny, null));
        Map<String, Object> soon = search(Filter.ALL, "1405", "CLERK", "DUTY_OFFICER", "REVIEWER", "CASHIER");
        soon.put("dueFrom", TODAY.plusDays(1));
        soon.put("dueTo", TODAY.plusDays(3));
        measure("count, due within three days, four roles", "WorklistMapper.count", params(soon, null));
        measure(
                "digest, steps of mine",
                "WorklistMapper.steps",
                params(search(Filter.MINE, "140525", "INSPECTOR"), null));
    }

    private void duplicates() throws SQLException {
        List<Long> cells = new ArrayList<>();
        for (long row = 25_157; row <= 25_159; row++) {
            for (long column = 58_568; column <= 58_572; column++) {
                cells.add(row * 100_000 + column);
            }
        }
        Map<String, Object> near =
                Map.of("cells", cells, "from", TODAY.minusDays(30), "to", TODAY.plusDays(30), "most", 200);
        measure("leads within 500 m and 30 days", "LeadMapper.near", near);
        try (PreparedStatement plan = prepared("explain ", "LeadMapper.near", near);
                ResultSet rows = plan.executeQuery()) {
            while (rows.next()) {
                out.printf(
                        "  plan: type %s, key %s, rows %s, %s%n",
                        rows.getString("type"), rows.getString("key"), rows.getString("rows"), rows.getString("Extra"));
            }
        }
        Map<String, Object> within = Map.of("from", TODAY.minusDays(30), "to", TODAY.plusDays(30), "most", 200);
        measure("leads of a kitchen everybody reports", "LeadMapper.ofObject", with(within, "objectId", known(3)));
        measure("leads of its owner", "LeadMapper.ofParty", with(within, "partyId", known(3)));
        measure("leads of a work order", "LeadMapper.ofNumber", Map.of("number", "2022-77777", "most", 200));
        measure(
                "leads at a place by its name",
                "LeadMapper.atPlace",
                with(with(within, "region", "140525"), "place", "地点3"));
        Map<String, Object> list = new HashMap<>();
        list.put("prefix", "1405");
        list.put("status", null);
        list.put("after", null);
        list.put("rows", 21);
        measure("page of leads", "LeadMapper.page", list);
    }

    private void measure(String what, String statement, Map<String, Object> parameters) throws SQLException {
        long[] microseconds = new long[TIMES];
        int rows = 0;
        try (PreparedStatement query = prepared("", statement, parameters)) {
            for (int i = -TIMES / 4; i < TIMES; i++) {
                long begun = System.nanoTime();
                rows = 0;
                try (ResultSet result = query.executeQuery()) {
                    while (result.next()) {
                        rows++;
                    }
                }
                microseconds[Math.max(i, 0)] = (System.nanoTime() - begun) / 1000;
            }
        }
        Arrays.sort(microseconds);
        out.printf(
                "  %-40s %4d rows  p50 %7.2f ms  p95 %7.2f ms%n",
                what, rows, microseconds[TIMES / 2] / 1000.0, microseconds[TIMES * 95 / 100] / 1000.0);
    }

    /** The statement as the mapper renders it for these parameters. */
    private PreparedStatement prepared(String before, String statement, Map<String, Object> parameters)
            throws SQLException {
        String id = (statement.startsWith("Lead") ? "org.lijian.lead." : "org.lijian.worklist.") + statement;
        BoundSql sql = mappers.getMappedStatement(id).getBoundSql(parameters);
        PreparedStatement query = database.prepareStatement(before + sql.getSql());
        int place = 1;
        for (ParameterMapping parameter : sql.getParameterMappings()) {
            String name = parameter.getProperty();
            Object value = sql.hasAdditionalParameter(name)
                    ? sql.getAdditionalParameter(name)
                    : mappers.newMetaObject(parameters).getValue(name);
            query.setObject(place++, value);
        }
        return query;
    }

    private static Map<String, Object> params(Map<String, Object> search, @Nullable Map<String, Object> page) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("search", search);
        parameters.put("fewDue", false);
        Map<String, Object> read = new HashMap<>();
        if (page != null) {
            read.putAll(page);
            read.put("after", null);
            parameters.put("page", read);
        }
        return parameters;
    }

    private static Map<String, Object> search(Filter filter, String area, String... audiences) {
        Map<String, Object> search = new HashMap<>();
        search.put("filter", filter);
        search.put("officers", List.of(officer(7)));
        search.put("audiences", List.of(audiences));
        search.put("area", area);
        search.put("county", null);
        search.put("domain", null);
        search.put("subjectType", null);
        search.put("dueFrom", null);
        search.put("dueTo", filter == Filter.OVERDUE ? TODAY.minusDays(1) : null);
        return search;
    }

    private static byte[] officer(int number) {
        byte[] id = known(number);
        id[0] = 1;
        return id;
    }

    private static byte[] known(int number) {
        byte[] id = new byte[16];
        id[15] = (byte) number;
        return id;
    }

    private static Map<String, Object> with(Map<String, Object> parameters, String name, Object value) {
        Map<String, Object> more = new HashMap<>(parameters);
        more.put(name, value);
        return more;
    }

    /** Two hundred officers in six counties, and more as the tasks grow, so that nobody has thousands; a third claimed, a third named, a twentieth late, one in ten thousand very late. */
    private void fillTasks(int from, int to) throws SQLException {
        try (Statement sql = database.createStatement()) {
            String numbers = "seq_" + from + "_to_" + to;
            String officer = "unhex(concat('01', lpad(hex(seq % " + Math.max(200, to / 500) + "), 30, '0')))";
            sql.execute("""
                    insert into worklist_task (id, task_id, process, step, name, subject_type, subject_id, region, domain, due_on,
                                               deadline_id, basis, status, claimed_by, opened_at)
                    select unhex(lpad(hex(seq), 32, '0')), unhex(lpad(hex(seq), 32, '0')), 'ordinaryPenalty', 'userTask_reviewCase', '案件审查',
                           'case', unhex(lpad(hex(seq), 32, '0')), elt(1 + seq %% 6, '140502', '140521', '140522', '140524', '140525', '140581'),
                           elt(1 + seq %% 4, 'DUST', 'BOILER', 'COOKING_FUME', 'DIESEL_TRUCK'),
                           date_add('2023-11-01', interval if(seq %% 20 = 0, if(seq %% 10000 = 0, -60, -5), seq %% 60) day), null, '', 'OPEN',
                           if(seq %% 3 = 0, %s, null), now(6)
                    from %s""".formatted(officer, numbers));
            sql.execute("""
                    insert into worklist_task_role (worklist_task_id, role)
                    select unhex(lpad(hex(seq), 32, '0')), elt(1 + seq %% 5, 'CLERK', 'CLERK', 'DUTY_OFFICER', 'REVIEWER', 'CASHIER')
                    from %s""".formatted(numbers));
            sql.execute("""
                    insert into worklist_task_officer (worklist_task_id, officer_id)
                    select unhex(lpad(hex(seq), 32, '0')), %s
                    from %s
                    where seq %% 3 = 1""".formatted(officer, numbers));
            sql.execute("""
                    insert into worklist_audience (role, area, worklist_task_id, domain, subject_type, due_on, claimed)
                    select audience.role, left(t.region, digits.n), t.id, t.domain, t.subject_type, t.due_on, t.claimed_by is not null
                    from worklist_task t
                    join (select worklist_task_id, role from worklist_task_role
                          union all
                          select id, '*' from worklist_task) audience on audience.worklist_task_id = t.id
                    cross join (select 2 as n union all select 4 union all select 6) digits
                    where t.id >= unhex(lpad(hex(%d), 32, '0'))""".formatted(from));
            sql.execute("analyze table worklist_task, worklist_audience, worklist_task_officer");
        }
    }

    /** Spread over a county of 40 km by 40 km and two years, a tenth of them round a few places that everybody reports. */
    private void fillLeads(int count) throws SQLException {
        try (Statement sql = database.createStatement()) {
            sql.execute("""
                    insert into `lead` (id, version, channel, region, place, longitude, latitude, summary, external_number, party_id,
                                        object_id, received_on, registered_on, has_informant, answer_wanted, reply_wanted, status)
                    select unhex(lpad(hex(seq), 32, '0')), 0, 'HOTLINE_12345', '140525', concat('地点', if(seq %% 10 = 0, seq %% 70, seq)),
                           if(seq %% 10 = 0, 112.8510 + rand(seq) * 0.01, 112.6 + rand(seq) * 0.45),
                           if(seq %% 10 = 0, 35.7900 + rand(seq + 1) * 0.01, 35.5 + rand(seq + 1) * 0.4),
                           '扬尘', concat('2022-', seq), unhex(lpad(hex(if(seq %% 10 = 0, seq %% 7, seq)), 32, '0')),
                           unhex(lpad(hex(if(seq %% 10 = 0, seq %% 7, seq)), 32, '0')), date_add('2022-01-01', interval seq %% 730 day), date_add('2022-01-01', interval seq %% 730 day),
                           false, false, false, 'REGISTERED'
                    from seq_1_to_%d""".formatted(count));
            sql.execute("analyze table `lead`");
        }
    }
}
