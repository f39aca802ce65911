package org.lijian.statistics.figure;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.LegalTime;
import org.mybatis.spring.SqlSessionFactoryBean;
import org.mybatis.spring.SqlSessionTemplate;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.mybatis.spring.boot.autoconfigure.MybatisProperties;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Connects the copy that figures are read from, where there is one; it may be away when the system starts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FigureStoreProperties.class)
class FigureStoreConfiguration implements DisposableBean {
    private static final int CONNECTIONS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private @Nullable HikariDataSource copy;

    @Bean
    FigureStore figureStore(
            FigureStoreProperties properties,
            FigureMapper own,
            PlatformTransactionManager transactions,
            MybatisProperties mybatis,
            ObjectProvider<ConfigurationCustomizer> types,
            LegalTime time)
            throws Exception {
        String url = properties.url();
        if (url == null || url.isBlank()) {
            return FigureStore.primary(own, transactions, time);
        }
        HikariDataSource source = connected(url, properties);
        copy = source;
        return FigureStore.copy(
                mapper(source, mybatis, types), new JdbcTransactionManager(source), time, properties.staleAfter());
    }

    @Override
    public void destroy() {
        if (copy != null) {
            copy.close();
        }
    }

    private static HikariDataSource connected(String url, FigureStoreProperties properties) {
        HikariDataSource source = new HikariDataSource();
        source.setPoolName("figures");
        source.setJdbcUrl(url);
        source.setUsername(properties.username());
        source.setPassword(properties.password());
        source.setReadOnly(true);
        source.setMaximumPoolSize(CONNECTIONS);
        source.setConnectionTimeout(PATIENCE.toMillis());
        source.setInitializationFailTimeout(-1);
        return source;
    }

    /** The same statements and types as on the database of the system. */
    private static FigureMapper mapper(
            DataSource source, MybatisProperties mybatis, ObjectProvider<ConfigurationCustomizer> types)
            throws Exception {
        org.apache.ibatis.session.Configuration configuration = new org.apache.ibatis.session.Configuration();
        mybatis.getConfiguration().applyTo(configuration);
        types.orderedStream().forEach(type -> type.customize(configuration));
        SqlSessionFactoryBean factory = new SqlSessionFactoryBean();
        factory.setDataSource(source);
        factory.setConfiguration(configuration);
        factory.setMapperLocations(new ClassPathResource("org/lijian/statistics/figure/FigureMapper.xml"));
        SqlSessionFactory sessions = Objects.requireNonNull(factory.getObject());
        return new SqlSessionTemplate(sessions).getMapper(FigureMapper.class);
    }
}
