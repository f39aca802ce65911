package org.lijian.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;

/** The facts of many cases over four years, ten of each and now and then a correction, and the sums of them as folding leaves them. */
final class FigureFacts {
    private static final int AT_ONCE = 50_000;
    private static final double NANOS_OF_A_SECOND = 1e9;
    private static final List<String> KEYS = List.of(
            "milestone_day",
            "milestone_region",
            "milestone_timing",
            "milestone_lead",
            "milestone_amount",
            "milestone_of_party");
    private static final String NOBODY = "x'00000000000000000000000000000000'";
    private static final String ORIGIN = "region, category, timing, domain, channel, violation, campaign";

    /** What happens in one case: kind, days after its lead, category, timing, amount, days it took. */
    private static final List<Fact> FACTS = List.of(
            new Fact("LEAD_REGISTERED", "0", "''", "''", "null", "null"),
            new Fact("INSPECTION_OPENED", "1", "''", "''", "null", "null"),
            new Fact("FINDING", "1", "'COVERED'", "''", "null", "null"),
            new Fact("CASE_FILED", "4", "''", "''", "null", "4"),
            new Fact("FINE_DECIDED", "22", "'ORDINARY'", "''", amount(), "18"),
            new Fact("PENALTY_SERVED", "23", "'ORDINARY'", "''", amount(), "1"),
            new Fact("FINE_SETTLED", "25 + seq % 40", "''", "''", amount(), "2 + seq % 40"),
            new Fact("CLOCK_MET", "4", "'FILING'", "if(seq % 50 = 0, 'LATE', 'ON_TIME')", "null", "4"),
            new Fact("CASE_CLOSED", "30 + seq % 60", "'PERFORMED'", "''", "null", "26 + seq % 60"),
            new Fact("LEAD_CLOSED", "30 + seq % 60", "'CASE_CLOSED'", "''", "null", "30 + seq % 60"));

    private final Statement database;
    private final int cases;
    private final PrintStream out;

    private FigureFacts(Statement database, int cases, PrintStream out) {
        this.database = database;
        this.cases = cases;
        this.out = out;
    }

    private record Fact(String kind, String after, String category, String timing, String amount, String days) {}

    static void write(Connection connection, int cases, PrintStream out) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            FigureFacts facts = new FigureFacts(statement, cases, out);
            facts.fill();
            facts.sum();
        }
    }

    static List<String> kinds() {
        return FACTS.stream().map(Fact::kind).toList();
    }

    /** One in a thousand stands out. */
    private static String amount() {
        return "if(seq % 1000 = 7, 900000, 10000 + seq % 90 * 1000)";
    }

    /** The keys that are not in the order of writing are built afterwards. */
    private void fill() throws SQLException {
        long begun = System.nanoTime();
        database.execute("set session unique_checks = 0, foreign_key_checks = 0");
        database.execute(
                "set session tmp_memory_table_size = 268435456, max_heap_table_size = 268435456, sort_buffer_size = 33554432");
        for (String key : KEYS) {
            database.execute("alter table milestone drop key " + key);
        }
        for (int first = 1; first <= cases; first += AT_ONCE) {
            int last = Math.min(cases, first + AT_ONCE - 1);
            for (int i = 0; i < FACTS.size(); i++) {
                database.executeUpdate(insertion(i + 1, FACTS.get(i), first, last));
            }
        }
        correct();
        database.execute("alter table milestone add key milestone_day (kind, occurred_on, id),"
                + " add key milestone_region (kind, region, occurred_on, id), add key milestone_timing (kind, timing, occurred_on, id),"
                + " add key milestone_lead (lead_id, occurred_on),"
                + " add key milestone_amount (kind, occurred_on, amount, region),"
                + " add key milestone_of_party (party_id, kind, occurred_on)");
        database.execute("set session unique_checks = 1, foreign_key_checks = 1");
        database.execute("analyze table milestone");
        took("facts of " + cases + " cases written", begun);
    }

    private String insertion(int number, Fact fact, int first, int last) {
        return """
                insert into milestone (id, kind, subject_id, discriminator, occurred_on, category, timing, region, domain,
                                       channel, violation, campaign, officer_id, party_id, lead_id, case_id, tally, amount,
                                       days, recorded_at)
                select unhex(concat(lpad(hex(seq), 12, '0'), '7', lpad(hex(%d), 3, '0'), '8000', lpad(hex(seq), 12, '0'))),
                       '%s',
                       unhex(concat('00', lpad(hex(seq), 30, '0'))), '%d',
                       date_add('2020-01-01', interval seq * 7919 %% 1400 + %s day), %s, %s,
                       elt(1 + seq %% 6, '140502', '140521', '140522', '140524', '140525', '140581'),
                       elt(1 + seq div 6 %% 4, 'DUST', 'COOKING_FUME', 'BOILER', 'DIESEL_TRUCK'),
                       elt(1 + seq div 24 %% 5, 'PATROL', 'HOTLINE_12345', 'CEMS', 'CAMPAIGN', 'MICRO_STATION'),
                       elt(1 + seq div 120 %% 3, 'AIR-117-1', 'AIR-99-2', 'AIR-118-1'), '',
                       unhex(concat('01', lpad(hex(seq %% 40), 30, '0'))), unhex(concat('02', lpad(hex(crc32(seq) %% %d), 30, '0'))),
                       unhex(concat('03', lpad(hex(seq), 30, '0'))), unhex(concat('04', lpad(hex(seq), 30, '0'))),
                       1, %s, %s, utc_timestamp(6)
                from seq_%d_to_%d
                """.formatted(
                        number,
                        fact.kind,
                        number,
                        fact.after,
                        fact.category,
                        fact.timing,
                        Math.max(1, cases * 2 / 5),
                        fact.amount,
                        fact.days,
                        first,
                        last);
    }

    /** Every hundredth fine is lowered after 200 days. */
    private void correct() throws SQLException {
        database.executeUpdate("""
                insert into milestone (id, kind, subject_id, discriminator, occurred_on, category, timing, region, domain,
                                       channel, violation, campaign, officer_id, party_id, lead_id, case_id, tally, amount,
                                       corrects, reason, recorded_at)
                select unhex(concat(left(hex(id), 13), '0FF', right(hex(id), 16))), kind, subject_id, 'correction 1',
                       date_add(occurred_on, interval 200 day), category, timing, region, domain, channel, violation, campaign,
                       officer_id, party_id, lead_id, case_id, 0, -1000, id, 'correction', recorded_at
                from milestone
                where kind = 'FINE_DECIDED'
                  and conv(right(hex(subject_id), 12), 16, 10) % 100 = 0
                """);
    }

    private void sum() throws SQLException {
        long begun = System.nanoTime();
        database.executeUpdate("insert into milestone_sum select 'FULL', kind, 'DAY', occurred_on, " + ORIGIN
                + ", coalesce(officer_id, " + NOBODY + ") as who, sum(tally), coalesce(sum(amount), 0) from milestone"
                + " group by kind, occurred_on, " + ORIGIN + ", who");
        coarser(
                "milestone_sum",
                "breadth, kind",
                ORIGIN + ", officer_id",
                "sum(tally), sum(amount)",
                "breadth = 'FULL'");
        database.executeUpdate(
                "insert into milestone_sum select 'PLACE', kind, grain, starts_on, region, category, timing,"
                        + " domain, channel, '', '', " + NOBODY + ", sum(tally), sum(amount) from milestone_sum"
                        + " where breadth = 'FULL' group by kind, grain, starts_on, region, category, timing, domain, channel");
        values();
        parties();
        took("sums built", begun);
    }

    private void values() throws SQLException {
        database.executeUpdate(
                "insert into milestone_shared select m.kind, m.occurred_on, m.id, m.subject_id, m.region, m.category, m.timing,"
                        + " m.domain, m.channel, m.violation, m.campaign, m.officer_id, m.tally, m.amount from milestone as c"
                        + " join milestone as m on m.subject_id = c.subject_id and m.kind = c.kind"
                        + " where c.kind = 'FINE_DECIDED' and c.corrects is not null");
        database.executeUpdate("insert into milestone_together select kind, 'DAY', occurred_on, subject_id, " + ORIGIN
                + ", sum(tally), coalesce(sum(amount), 0), count(amount), false from milestone_shared group by kind, occurred_on,"
                + " subject_id, " + ORIGIN);
        coarser(
                "milestone_together",
                "kind",
                "subject_id, " + ORIGIN,
                "sum(tally), sum(amount), sum(amounts), false",
                "true");
        database.executeUpdate("insert into milestone_net select kind, grain, starts_on, " + ORIGIN
                + ", amount, count(*) from milestone_together where tally > 0 and amounts > 0 group by kind, grain, starts_on, "
                + ORIGIN + ", amount");
        value("DAYS", "kind, occurred_on, " + ORIGIN + ", days", "sum(tally)", "milestone where days is not null");
        value("AMOUNT", "kind, occurred_on, " + ORIGIN + ", amount", "count(*)", """
                milestone as m
                where amount is not null
                  and tally > 0
                  and not exists (select 1
                                  from milestone_shared as s
                                  where s.kind = m.kind
                                    and s.occurred_on = m.occurred_on
                                    and s.milestone_id = m.id)""");
        List<List<String>> stocks = List.of(
                List.of("LEAD_REGISTERED", "LEAD_CLOSED"),
                List.of("CASE_FILED", "CASE_CLOSED"),
                List.of("FINE_DECIDED", "FINE_SETTLED"));
        for (List<String> stock : stocks) {
            value(
                    "BEGUN",
                    "kind, happened, region, '', '', domain, channel, violation, campaign, begun",
                    "sum(tally)",
                    """
                    (select b.kind, m.occurred_on as happened, b.region, b.domain, b.channel, b.violation, b.campaign,
                            to_days(b.occurred_on) as begun, if(m.kind = b.kind, m.tally, -m.tally) as tally
                     from milestone as b
                     join milestone as m on m.subject_id = b.subject_id and m.kind in ('%s', '%s')
                     where b.kind = '%s'
                       and b.corrects is null) as together""".formatted(stock.get(0), stock.get(1), stock.get(0)));
        }
        coarser("milestone_value", "measure, breadth, kind", ORIGIN + ", value", "sum(tally)", "breadth = 'ORIGIN'");
        database.executeUpdate(
                "insert into milestone_value select measure, 'AREA', kind, grain, starts_on, region, category,"
                        + " timing, '', '', '', '', value, sum(tally) from milestone_value where breadth = 'ORIGIN'"
                        + " group by measure, kind, grain, starts_on, region, category, timing, value having sum(tally) <> 0");
    }

    private void value(String measure, String columns, String tally, String source) throws SQLException {
        List<String> names = List.of(columns.split(", "));
        String kindAndDay = String.join(", ", names.subList(0, 2));
        database.executeUpdate("insert into milestone_value select '" + measure + "', 'ORIGIN', " + names.get(0)
                + ", 'DAY', "
                + String.join(", ", names.subList(1, names.size())) + ", " + tally + " from " + source + " group by "
                + kindAndDay + ", "
                + String.join(
                        ", ",
                        IntStream.range(2, names.size())
                                .mapToObj(names::get)
                                .filter(name -> !name.equals("''"))
                                .toList())
                + " having " + tally + " <> 0");
    }

    private void parties() throws SQLException {
        database.executeUpdate(
                "insert into milestone_party select kind, region, 'DAY', occurred_on, party_id, sum(tally)"
                        + " from milestone where kind = 'CASE_FILED' group by kind, region, occurred_on, party_id");
        coarser("milestone_party", "kind, area", "party_id", "sum(tally)", "char_length(area) = 6");
        for (int level : List.of(4, 2)) {
            database.executeUpdate("insert into milestone_party select kind, left(area, " + level + ") as wider, grain,"
                    + " starts_on, party_id, sum(tally) from milestone_party where char_length(area) = 6"
                    + " group by kind, wider, grain, starts_on, party_id");
        }
        database.executeUpdate("insert into milestone_repeating select kind, area, grain, starts_on, count(*)"
                + " from milestone_party where tally > 1 group by kind, area, grain, starts_on");
    }

    /** Months of days, and years of months. */
    private void coarser(String table, String before, String after, String sums, String which) throws SQLException {
        for (List<String> step : List.of(List.of("DAY", "MONTH", "%Y-%m-01"), List.of("MONTH", "YEAR", "%Y-01-01"))) {
            database.executeUpdate("insert into " + table + " select " + before + ", '" + step.get(1)
                    + "', cast(date_format(starts_on, '" + step.get(2) + "') as date) as starts, " + after + ", " + sums
                    + " from " + table + " where grain = '" + step.get(0) + "' and " + which + " group by " + before
                    + ", starts, " + after + " having sum(tally) <> 0 or '" + table
                    + "' in ('milestone_sum', 'milestone_together')");
        }
    }

    private void took(String what, long begun) {
        out.printf("%s in %.1f s%n", what, (System.nanoTime() - begun) / NANOS_OF_A_SECOND);
    }
}
